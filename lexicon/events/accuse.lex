# ACCUSE: criticism and protest in words, allegations, charges, investigations.

[ACCUSE disapprove 111]
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|berates|censures|chides|assails|lambasts|castigates|derides|ridicules|mocks|insults|reprimands|scolds|excoriates|vilifies|attacks_verbally|disparages|admonishes|pans|rips|lashes|reproaches|upbraids|faults|derides|shames|belittles|taunts|snubs RECIPIENT
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|chides|assails|lambasts|castigates|derides|ridicules|mocks|faults|reprimands|scolds|attacks|disparages RECIPIENT for|over|on|as THING
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts|castigates|derides|faults|ridicules THING by|of|on|against|in|from RECIPIENT
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts|castigates|derides|faults|ridicules THING
ACTOR lashes_out|hits_out|rails|fulminates|inveighs|thunders|speaks_out|comes_out at|against RECIPIENT
ACTOR lashes_out|hits_out|rails|fulminates|inveighs|speaks_out at|against THING
ACTOR takes issue|aim with|at RECIPIENT
ACTOR is critical|contemptuous|scornful|dismissive of RECIPIENT
ACTOR is critical of THING
ACTOR is angry|furious|dismayed|disappointed|outraged|concerned|alarmed|indignant|unhappy|displeased|appalled|worried at|with|over|about|by RECIPIENT
ACTOR is angered|outraged|alarmed|dismayed|appalled|disappointed|incensed|infuriated by RECIPIENT
ACTOR expresses|voices|conveys|registers|raises|states concern|concerns|outrage|anger|regret|dismay|alarm|displeasure|disappointment|indignation|dissatisfaction|opposition|objection|objections|disapproval|unease|frustration|criticism|condemnation|protest|worry to|with|about|at|over|for|towards RECIPIENT
ACTOR expresses|voices|conveys|registers|raises|states concern|concerns|outrage|anger|dismay|alarm|displeasure|disappointment|indignation|dissatisfaction|disapproval|unease|criticism|objection|objections about|at|over|to THING
ACTOR expresses|voices|registers concern|concerns|outrage|anger|dismay|alarm|displeasure|disappointment|indignation|dissatisfaction|disapproval|objections
ACTOR complains|grumbles to|about|against|over|at RECIPIENT
ACTOR:state,GOV,IGO,organisation protests to|about|against|over|at RECIPIENT
ACTOR complains|grumbles about|against|over|of|at THING
ACTOR:state,GOV,IGO protests about|against|over THING
ACTOR complains that CLAUSE
ACTOR objects to RECIPIENT
ACTOR objects to THING
ACTOR lodges|files|makes|delivers|hands|sends protest|complaint|protests|protest_note|note_of_protest with|to|against|over RECIPIENT
ACTOR lodges|files|makes|delivers protest|complaint|formal_protest|protest_note
ACTOR summons|calls_in|hauls_in ambassador|envoy|chargé|charge|attache|consul|diplomat|ambassadors of|from RECIPIENT
ACTOR summons|calls_in RECIPIENT 's ambassador|envoy|consul|diplomat
ACTOR summons RECIPIENT:GOV to|over|for protest|complain|complaint|THING
ACTOR calls|describes|brands|labels|terms|denounces|characterises|characterizes|dubs RECIPIENT as|a terrorist|criminal|dictator|liar|traitor|provocation|aggression|threat|disgrace|enemy|tyrant|war_criminal|racist|corrupt|shameful|illegal|unacceptable
ACTOR calls|describes|brands|labels|terms|dubs THING provocation|aggression|disgrace|crime|massacre|illegal|unacceptable|shameful|outrageous|disgraceful|irresponsible|farce|sham|mistake|attack|barbarity|act|coup|unlawful|unconstitutional|genocide|terrorism
ACTOR votes censure|no_confidence
ACTOR passes|tables|files|moves|submits motion|vote|resolution of|in no_confidence|censure against|in RECIPIENT
ACTOR passes|tables|files|moves|submits motion_of_no_confidence|no-confidence_motion|censure_motion against|in RECIPIENT
vote|motion of no_confidence|censure in|against RECIPIENT
ACTOR boos|jeers|heckles RECIPIENT
criticism|condemnation|denunciation|censure|rebuke|ridicule|reproach of|for|from|by RECIPIENT
criticism|condemnation|denunciation|outcry|protest|complaint|rebuke from|by ACTOR
criticism|condemnation|denunciation|outcry|protest|complaint over|of|about|at|against RECIPIENT
protest|complaint to RECIPIENT
RECIPIENT draws|faces|meets|comes_under criticism|condemnation|fire|rebuke from ACTOR
RECIPIENT comes under criticism|fire
ACTOR regrets|laments THING
ACTOR disagrees with RECIPIENT
ACTOR disapproves of RECIPIENT
ACTOR disapproves of THING
ACTOR questions|doubts|challenges|disputes legitimacy|credibility|fairness|legality|wisdom|motives|commitment|competence|results|result|integrity of RECIPIENT
ACTOR questions|challenges|disputes legitimacy|credibility|fairness|legality|results|result|validity
= The United Nations condemned Israel. => United Nations > Israel
= France protested to Australia over the cancelled contract. => France > Australia
= Germany summoned the Russian ambassador. => Germany > Russian
= Human Rights Watch criticised the government for its treatment of refugees. => Human Rights Watch > government

[NONE]
ACTOR complains of pain|headache|stomach|fever
= The patient complained of pain.

[ACCUSE allege 112]
ACTOR accuses|blames|denounces|faults|incriminates|implicates|indicts|condemns RECIPIENT of|for|over|in|as THING
ACTOR accuses RECIPIENT of CLAUSE
ACTOR blames RECIPIENT for CLAUSE
ACTOR accuses|blames|implicates RECIPIENT
ACTOR blames|pins THING on RECIPIENT
ACTOR pins|lays|puts|places blame|responsibility|guilt on|at|upon RECIPIENT
ACTOR holds RECIPIENT responsible|accountable|liable
ACTOR points finger|fingers at RECIPIENT
ACTOR attributes|ascribes|links|traces THING to RECIPIENT
ACTOR suspects RECIPIENT
ACTOR suspects RECIPIENT of THING
ACTOR alleges THING by|of RECIPIENT
ACTOR makes|levels|raises|repeats|hurls|brings accusation|accusations|allegation|allegations|charge|charges|claim|claims against|at|about|of RECIPIENT
ACTOR denounces THING as fraud|coup|sham|farce
ACTOR exposes|uncovers|reveals|discovers|unmasks plot|conspiracy|fraud|corruption|abuse|abuses|scandal|spy_ring|atrocities by|of RECIPIENT
ACTOR testifies|gives_evidence against RECIPIENT
accusation|accusations|allegation|allegations|charge|claim|suspicion of|against|that RECIPIENT
accusation|accusations|allegation|allegations by|from|of ACTOR
RECIPIENT is accused|suspected|blamed of|for|by THING
RECIPIENT is accused|suspected|blamed
ACTOR impeaches RECIPIENT
impeachment of RECIPIENT
RECIPIENT 's impeachment
ACTOR holds RECIPIENT in contempt
ACTOR calls RECIPIENT liar|thief|murderer|criminal|traitor
= India accused Pakistan of sheltering militants. => India > Pakistan
= The House impeached President Trump. => House > Trump
= Washington blamed Iran for the attack. => Washington > Iran

[ACCUSE allege 115] legal
ACTOR charges|indicts|prosecutes|sues|arraigns RECIPIENT
ACTOR:JUD tries RECIPIENT:person
ACTOR charges|indicts|prosecutes|sues RECIPIENT with|for|over|on|in THING
RECIPIENT is charged|indicted|prosecuted|arraigned|tried|sued with|for|on|over|in|of THING
RECIPIENT is charged|indicted|prosecuted|arraigned
ACTOR files|brings|lodges|opens|presses|prepares|announces|submits|levels|initiates|launches|pursues lawsuit|lawsuits|suit|complaint|charges|charge|case|action|indictment|appeal|petition|legal_action|criminal_charges|proceedings|legal_proceedings|claim against RECIPIENT
ACTOR files|brings|lodges|opens|presses|announces|submits|initiates|launches lawsuit|lawsuits|suit|charges|criminal_charges|proceedings|legal_proceedings|legal_action|indictment
ACTOR takes RECIPIENT to court|tribunal|arbitration
ACTOR takes legal_action against RECIPIENT
ACTOR puts RECIPIENT on trial
ACTOR brings RECIPIENT to trial|justice|court
RECIPIENT goes|is on trial
RECIPIENT stands|faces|awaits trial|charges|charge|prosecution|lawsuit|count|counts|indictment|court_martial|impeachment
RECIPIENT appears in|before court|judge|magistrate|tribunal
RECIPIENT *pleads not guilty
lawsuit|lawsuits|suit|charges|indictment|case|proceedings|legal_action|prosecution|trial|complaint against|of RECIPIENT
lawsuit|lawsuits|indictment|prosecution by ACTOR
trial|prosecution|indictment|arraignment|impeachment_trial|court-martial of RECIPIENT
RECIPIENT 's trial|prosecution|indictment
ACTOR:JUD,LEG,COP,GOV,LAB opens trial|hearing of|against RECIPIENT
= Prosecutors charged the former minister with fraud. => Prosecutors > former minister
= Gambia filed a lawsuit against Myanmar at the International Court of Justice. => Gambia > Myanmar
= The general went on trial. => - > general

[NONE]
ACTOR charges fee|price|tax|interest|battery|toll|rent|customer|customers
ACTOR tries to CLAUSE
free of charge
ACTOR is in charge of THING
ACTOR takes charge of THING
= The bank charges a fee.
= The man in charge of the port resigned. 

[ACCUSE investigate 090] legal
ACTOR investigates|probes|questions|interrogates|audits|scrutinises|scrutinizes|cross-examines|grills|quizzes RECIPIENT
ACTOR investigates|probes|examines|inspects|studies|reviews|audits crime|killing|killings|murder|death|deaths|attack|attacks|allegation|allegations|claims|claim|fraud|corruption|incident|explosion|case|blast|complaint|complaints|abuse|abuses|atrocities|accusations|shooting|massacre|violations|irregularities|scandal|leak|bombing|ties|links|origin|possibility|misconduct|report|site|sites|plant
ACTOR looks into RECIPIENT
ACTOR looks|inquires|delves into THING
ACTOR opens|launches|orders|begins|starts|conducts|announces|leads|holds|initiates|mounts|sets_up|establishes|undertakes investigation|investigations|inquiry|probe|enquiry|criminal_investigation|hearing|hearings|review|audit|commission_of_inquiry|impeachment_inquiry|fact-finding_mission into|of|against|on|over RECIPIENT
ACTOR opens|launches|orders|begins|starts|conducts|announces|leads|initiates|sets_up|establishes investigation|investigations|inquiry|probe|enquiry|criminal_investigation|commission_of_inquiry|impeachment_inquiry
RECIPIENT is investigated|questioned|interrogated|probed|quizzed
RECIPIENT is under investigation|scrutiny|suspicion
RECIPIENT faces investigation|inquiry|questioning|probe
ACTOR monitors|observes|inspects|verifies RECIPIENT
investigation|inquiry|probe|enquiry|interrogation|questioning|hearing|hearings|inspection of|into|against|on RECIPIENT
investigation|inquiry|probe|enquiry|criminal_investigation|impeachment_inquiry by|into ACTOR
inspection of|at site|sites|plant|facilities|facility
ACTOR sends|dispatches investigators|inspectors|fact-finding_mission to RECIPIENT
= The FBI is investigating a senator. => FBI > senator
= Police questioned the minister. => Police > minister
= The attorney general opened an inquiry into the bank. => attorney general > bank

[THREATEN arrest] legal
ACTOR issues|seeks|requests|obtains arrest_warrant|arrest_warrants|warrant|warrants|red_notice|extradition_request for|against|of RECIPIENT
ACTOR issues|seeks arrest_warrant|arrest_warrants|warrant for arrest of RECIPIENT
RECIPIENT is wanted by ACTOR
RECIPIENT is wanted for|in|on THING
arrest_warrant|arrest_warrants|warrant|red_notice for|against RECIPIENT
ACTOR hunts RECIPIENT
ACTOR hunts|searches|looks for RECIPIENT
manhunt for RECIPIENT
= The International Criminal Court issued an arrest warrant for Omar al-Bashir. => International Criminal Court > Omar al-Bashir
