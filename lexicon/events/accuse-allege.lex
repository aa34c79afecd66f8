# ACCUSE: allegations made in words, impeachment and contempt.

[ACCUSE allege 112]
ACTOR accuses|blames|incriminates|implicates|faults RECIPIENT of|for|over|in THING
ACTOR accuses RECIPIENT of CLAUSE
ACTOR blames RECIPIENT for CLAUSE
ACTOR accuses|blames|implicates RECIPIENT
ACTOR blames THING on RECIPIENT
ACTOR pins blame|responsibility|crime|attack|murder on RECIPIENT
ACTOR lays|puts|places|apportions blame|responsibility|guilt on|at|upon|with RECIPIENT
ACTOR holds RECIPIENT responsible|accountable|liable
ACTOR says|believes|thinks|finds|concludes|claims|insists that CLAUSE:guilt
ACTOR points finger|fingers at RECIPIENT
ACTOR attributes|ascribes|links|traces|imputes attack|attacks|bombing|bombings|killing|murder|crash|explosion|violence|blast|assault|unrest|leak|hack|strike|poisoning to|with RECIPIENT
ACTOR attributes|ascribes|traces THING to RECIPIENT:REB,UAF,group,state,MIL,GOV
attack|attacks|bombing|blast *is blamed|attributed|ascribed on|to RECIPIENT
attribution|attributions of responsibility|attack to RECIPIENT
ACTOR:COP,SPY,GOV,JUD,state,MIL suspects RECIPIENT
ACTOR suspects RECIPIENT of THING
ACTOR suspects RECIPIENT of CLAUSE
ACTOR alleges THING by|of RECIPIENT
ACTOR alleges|claims|charges|contends that CLAUSE:other
ACTOR alleges that CLAUSE
ACTOR alleges THING
ACTOR charges that CLAUSE
ACTOR contends that CLAUSE:blame
ACTOR cites repression|abuse|abuses|support|violations|crackdown|interference|misconduct of|by RECIPIENT
ACTOR makes|levels|raises|repeats|hurls|brings|trades|voices|renews|reiterates|denies accusation|accusations|allegation|allegations against|at|about|of|with RECIPIENT
ACTOR makes|levels|raises|repeats|hurls|brings charge|charges|claim|claims against|at RECIPIENT

ACTOR exposes|uncovers|reveals|discovers|unmasks plot|conspiracy|fraud|corruption|abuse|abuses|scandal|spy_ring|atrocities by|of RECIPIENT
ACTOR says|claims|alleges|believes that RECIPIENT is behind|responsible THING
accusation|accusations|allegation|allegations|suspicion of|against|that RECIPIENT
accusation|accusations|allegation|allegations by|from|of ACTOR
accusation|accusations|allegation|allegations of THING against RECIPIENT
RECIPIENT is accused|suspected|blamed of|for|by THING
RECIPIENT is accused|suspected of CLAUSE
RECIPIENT is accused|suspected|blamed
ACTOR impeaches RECIPIENT
impeachment of RECIPIENT
RECIPIENT! 's impeachment
motion|vote|resolution|articles to impeach RECIPIENT
articles of impeachment against RECIPIENT
ACTOR votes to hold|impeach RECIPIENT
ACTOR holds|finds|cites RECIPIENT in contempt
ACTOR names RECIPIENT as suspect|target|culprit|mastermind|perpetrator|perpetrators
ACTOR calls|brands|labels RECIPIENT liar|thief|murderer|criminal|traitor|spy|crook|terrorist|terrorists|mercenary|mercenaries
ACTOR describes|brands|denounces RECIPIENT as terrorist|terrorists|mercenary|mercenaries|spy|spies|traitor|traitors|criminal|criminals|murderer|murderers|agent|agents
ACTOR tells RECIPIENT:GOV,JUD,IGO that ACT:ASSAULT
ACTOR accuses|suspects THING of CLAUSE
= India accused Pakistan of sheltering militants. => India > Pakistan
= The House impeached President Trump. => House > Trump
= Washington blamed Iran for the attack. => Washington > Iran
= The prosecutor alleged that the general had ordered the torture. => prosecutor
= The president described the soldiers as mercenaries. => president > soldiers
= The Afghan government said Taliban militants were responsible. => Afghan government > Taliban militants
! He pinned medals on the commanders.
! The two cities are linked to the coast.
= The commission accused the bill of stifling civil society. => commission

[NONE]
people|those|anyone|person|persons *is held|cited in contempt
people|anyone|those|person|persons|fugitives|someone|criminals|everyone *is accused|tried|suspected of|with|for|in|under THING
ACTOR complains of pain|headache|stomach|fever
ACTOR blames weather|rain|storm|injury|prices|oil|heat|drought
ACTOR links city|cities|island|roads|countries to THING
ACTOR attributes success|rise|fall|victory|gain|gains to THING
ACTOR calls RECIPIENT friend|brother|sister|partner|ally
ACTOR attacks RECIPIENT with|in|near|on|at bomb|bombs|gun|guns|knife|knives|grenades|rockets|drone|drones|missiles
= The patient complained of pain.
= Dealers blamed the weather.

# more examples, whatever the mode

[ACCUSE]
= The Kremlin accused Kyiv of sabotage.
= The watchdog slammed the government's record on torture.
= Lawmakers grilled the central bank governor.
= The ex-president is being tried for genocide.
= Prosecutors in Milan have opened an investigation into the oil company.
= Armenia filed a case against Azerbaijan at the World Court.
= The union denounced the reform as an attack on workers.
= Brazilian bishops criticised the president's handling of the pandemic.
= The tribunal indicted five officers.
= South Sudan's government blamed rebels for the ambush.
= Critics say the law is undemocratic.
= Britain called the poisoning a reckless act.
= The prime minister was questioned by police over the loan.
= Germany condemned the attack on the embassy.
= Opposition leader Alexei Navalny accused the Kremlin of poisoning him.
= The European Parliament criticised Hungary over the rule of law.
= Human Rights Watch said the army was responsible for the massacre.
= The mayor called the minister a liar.
= The pope denounced the war in Ukraine.
= Prosecutors charged the general with treason.
= The former president went on trial for corruption.
= The United Nations launched an investigation into the massacre.
= Japan lodged a protest with China over the intrusion.
= India summoned the Canadian high commissioner.
= The activist sued the city.
= The senator lashed out at the president.
= Jordan expressed concern over the settlements.
= The finance minister blamed speculators for the crisis.
= Bolivia took Chile to the International Court of Justice.
= Congress impeached President Pedro Castillo.
= Police are investigating the opposition leader.
= The governor said the raid was illegal.
= The bishop described the law as shameful.
= Kenya alleged that Somalia had sheltered the attackers.
= The inquiry into the bank began in March.
= Teachers complained that the government had broken its promise.
= A grand jury indicted the sheriff.
= The committee held the minister in contempt.
= The court summoned the prime minister.
= The tribunal charged the militia leader with war crimes.
= The deputy questioned the fairness of the election.
= Rights groups filed a complaint against the police.
= Moscow's claims drew criticism from the European Union.
= The queen's chaplain deplored the massacre.
= The Foreign Office protested against the seizure of the ship.
= The auditors faulted the ministry for wasting money.
= The bishop's remarks provoked an outcry among Muslims.
= The attorney general is looking into the governor's finances.
= Eleven officers were court-martialled for mutiny.
= The ambassador complained to the minister about the arrests.
= The emperor reproached the Pope.
= London suspects Moscow of the poisoning.
= The senator voiced misgivings about the treaty.
= He was arraigned before the High Court on a charge of sedition.
= The speech drew condemnation from Israel.
= Prosecutors questioned the former finance minister.
= Sudan took its complaint against Uganda to the Security Council.
= Iran blamed the United States and Israel for the unrest.
= The president attacked the judges as enemies of the people.
= The inspector general opened a probe.
