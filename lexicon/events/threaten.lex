# THREATEN: threats, warnings of consequences, ultimatums, warrants against
# those out of reach. What is threatened decides the mode
# (ontology/compose.tsv), else the words listed here.

# --- acts that other rules know

[THREATEN]
ACTOR threatens|vows|swears|warns to ACT:ASSAULT,SANCTION,COERCE,MOBILIZE,PROTEST
ACTOR threatens to ACT
ACTOR threatens RECIPIENT with ACT
ACTOR threatens that ACT
ACTOR threatens ACT
ACTOR vows|promises|swears|pledges ACT:ASSAULT
ACTOR threatens ACT against RECIPIENT
ACTOR warns RECIPIENT of|about ACT:ASSAULT,SANCTION,COERCE,MOBILIZE
ACTOR warns that ACT:ASSAULT,SANCTION,COERCE,MOBILIZE,RETREAT,PROTEST
ACTOR warns RECIPIENT that ACT:ASSAULT,SANCTION,COERCE,MOBILIZE,RETREAT,PROTEST
ACTOR vows|pledges|promises|swears that ACT:ASSAULT,SANCTION,COERCE,arrest
ACTOR warns|threatens of ACT
ACTOR is ready|prepared|willing|poised to ACT:ASSAULT,SANCTION,COERCE,MOBILIZE
ACTOR reserves right to ACT
ACTOR does not rule out ACT:ASSAULT,SANCTION,COERCE
ACTOR refuses to rule out ACT:ASSAULT,SANCTION,COERCE
ACTOR brandishes|dangles threat of ACT
ACTOR raises spectre|specter|prospect|threat of ACT
threat|threats of ACT
threat|threats to ACT
threat|threats by|from ACTOR to ACT
threat|threats that ACT
warning that ACT:ASSAULT,SANCTION,COERCE
RECIPIENT is threatened with ACT
ACTOR faces threat|threats of ACT
= Turkey threatened to attack Kurdish forces in Syria. => Turkey > Kurdish forces; mode=violence
= Brussels threatened Moscow with sanctions. => Brussels > Moscow
= The rebels warned that they would attack the capital. => rebels
= Paris is ready to impose sanctions on Mali. => Paris > Mali; mode=restrict

# --- force

[THREATEN violence 138]
ACTOR vows|promises|pledges|swears|threatens retaliation|revenge|reprisals|vengeance|retribution|reprisal|punishment against|on|for|from RECIPIENT
ACTOR vows|promises|pledges|swears|threatens retaliation|revenge|reprisals|vengeance|retribution|reprisal
ACTOR vows|promises|pledges|swears|threatens|warns to retaliate|avenge|destroy|crush|annihilate|obliterate|eliminate|exterminate|wipe|hit|strike|kill|bomb|shell|sink|burn|hunt|behead|execute|punish|fight|invade|finish|reduce|turn|escalate|intensify|shoot|step|put
ACTOR threatens violence|war|force|attack|attacks|military_action|action|bloodshed|intervention|strikes against|on RECIPIENT
ACTOR threatens violence|war|force|attacks|military_action|bloodshed|intervention
ACTOR threatens RECIPIENT with violence|war|force|death|attack|destruction|annihilation|execution|weapons|knife|gun|missiles
ACTOR threatens use|resort of force|violence|weapons
ACTOR warns RECIPIENT of war|attack|attacks|strikes|bloodshed|force|violence
ACTOR warns that attack|strike|hit|kill|destroy|target|bomb|shell|invade|retaliate|crush|punish|shoot
ACTOR warns RECIPIENT that attack|strike|hit|kill|destroy|target|bomb|shell|invade|retaliate|crush|punish|shoot
ACTOR tells RECIPIENT that kill|destroy|bomb|behead|execute
ACTOR aims|points|trains missile|missiles|guns|gun|weapons|rifle at|on RECIPIENT
ACTOR puts price|bounty on head of RECIPIENT
ACTOR rattles sabre|sabres|saber
ACTOR makes|issues|utters|sends threat|threats against|to RECIPIENT
ACTOR declares war|jihad|holy_war on|against RECIPIENT
ACTOR calls for death|destruction|annihilation|killing of RECIPIENT
ACTOR is prepared|ready|willing to use|resort force|weapons
death|bomb threat|threats against|to|from RECIPIENT
death|bomb threat|threats
threat|threats of violence|war|force|attack|attacks|reprisals|invasion
threat|threats against RECIPIENT
declaration of war
= The militia vowed revenge on the army. => militia > army
= The general threatened to crush the uprising. => general
= A state agency threatened to sink Japan. => state agency
= The militia made threats against American soldiers. => militia > soldiers
! A flood threatened to destroy the village.

[THREATEN territory 1382]
ACTOR threatens|vows|warns to occupy|annex|seize|retake|recapture|reunify|overrun|reclaim|reconquer
ACTOR plants|hoists|raises flag on island|islet|rock|reef|shoal|territory|mountain
ACTOR threatens|vows|warns to take|conquer|invade|absorb|liberate island|islands|territory|province|city|peninsula|enclave|region
ACTOR lays|stakes|renews|revives claim to|on RECIPIENT:place,state
ACTOR lays|stakes|renews|revives claim to|on island|islands|territory|province|waters|peninsula|enclave|region
ACTOR threatens annexation|occupation|seizure|reconquest|partition of RECIPIENT
ACTOR threatens annexation|occupation|seizure|reconquest|partition of island|islands|territory|province|settlements|peninsula|enclave|region
threat|threats of annexation|occupation|invasion|partition
= The mayor planted his flag on the islet. => mayor
= Baku vowed to reclaim the enclave. => Baku
= Argentina laid claim to the islands. => Argentina
= The prime minister threatened annexation of the settlements. => prime minister

[THREATEN arrest 130] legal
ACTOR issues|seeks|requests|obtains arrest_warrant|arrest_warrants|warrant|warrants|red_notice|international_warrant for|against|of RECIPIENT
ACTOR issues|seeks arrest_warrant|arrest_warrants|warrant|warrants for arrest of RECIPIENT
ACTOR issues|seeks|requests|obtains arrest_warrant|arrest_warrants|red_notice
RECIPIENT is wanted by ACTOR
RECIPIENT is wanted for|in|on THING
arrest_warrant|arrest_warrants|warrant|red_notice for|against RECIPIENT
arrest_warrant|arrest_warrants|warrant|red_notice *is issued for|against RECIPIENT
ACTOR:IGO orders arrest of RECIPIENT
ACTOR hunts|searches|looks for RECIPIENT:CRM,REB,UAF
ACTOR:COP,MIL,SPY,GOV,state hunts RECIPIENT
manhunt|hunt for RECIPIENT:CRM,REB,UAF,person
ACTOR threatens|vows|promises|warns|pledges|swears to arrest|prosecute|jail|imprison|detain|try|indict|punish|sue
ACTOR threatens RECIPIENT with arrest|prosecution|jail|prison|trial|imprisonment|charges|legal_action|lawsuit
ACTOR vows|promises|pledges to bring RECIPIENT to justice|trial|account
ACTOR puts RECIPIENT on wanted_list
= The International Criminal Court issued an arrest warrant for Omar al-Bashir. => International Criminal Court > Omar al-Bashir
= The minister threatened to prosecute the strikers. => minister
= Police issued an arrest warrant for the tycoon. => Police > tycoon

[THREATEN relations 131]
ACTOR threatens|warns to sever|cut|break|suspend|withdraw|freeze|downgrade|quit|leave|boycott|walk|withhold|stop|end|halt|cancel|abandon|pull|renounce|scrap|tear|resign|bring|topple|recall|veto
ACTOR threatens cancellation|suspension|withdrawal|cut|cuts|freeze|termination|walkout of THING
ACTOR threatens RECIPIENT with isolation|expulsion|suspension|cuts|freeze
ACTOR threatens aid cut|cuts|cutoff

[THREATEN restrict 131]
ACTOR threatens|warns|vows to close|block|blockade|ban|impose|seize|confiscate|shut|restrict|strike|cut_off|outlaw|dissolve|fine|tax|besiege|stop_ships
ACTOR threatens RECIPIENT with sanctions|tariffs|embargo|blockade|boycott|ban|fine|fines|penalties|curbs|strike
ACTOR threatens sanctions|tariffs|embargo|blockade|boycott|ban|fine|fines|penalties|curbs|duties on|against RECIPIENT
ACTOR threatens tariffs|embargo|blockade|boycott|ban|fines|penalties|curbs|duties|retaliatory_tariffs
= The president threatened to close the border. => president
= Washington threatened Beijing with tariffs. => Washington > Beijing

[THREATEN expel 136]
ACTOR threatens|warns|vows to expel|deport|throw|evict|oust|eject|close_embassy
ACTOR threatens RECIPIENT with expulsion|deportation|eviction
ACTOR threatens expulsion|deportation|eviction|banishment of RECIPIENT
ACTOR gives|allows RECIPIENT:IGO,NGO,state,GOV,JRN hours|days to leave
ACTOR threatens|warns that RECIPIENT expelled|deported|evicted|thrown_out
ACTOR threatens|vows to send|kick|chase|drive|throw|hound|ship out|back|home
threat|threats of expulsion|deportation|eviction against|for RECIPIENT
RECIPIENT faces|risks expulsion|deportation|eviction
= Harare threatened to expel the ambassador. => Harare
= The minister threatened the aid workers with deportation. => minister > aid workers
= Thousands of Afghans face deportation. => > Afghans

[THREATEN 133]
ACTOR:LAB,CVL,AGR,EDU,MED threatens strike|strikes|walkout|protests|protest|demonstrations|stoppage|industrial_action
threat of|to strike|walkout
threat|threats by|from ACTOR:LAB,CVL,AGR

# --- ultimatums

[THREATEN 139]
ACTOR issues|gives|delivers|sends|sets|hands|presents|serves ultimatum|deadline to|for|on RECIPIENT
ACTOR issues|gives|delivers|sends|repeats|sets|presents ultimatum
ACTOR gives|sets|hands|serves RECIPIENT ultimatum|deadline
ACTOR gives|grants|allows RECIPIENT hours|days|week|weeks|month|day|hour to|until CLAUSE
ACTOR gives|allows RECIPIENT until|till THING
ultimatum to|from|against RECIPIENT
= The generals gave the president an ultimatum. => generals > president
= The junta gave the envoy 48 hours to apologise. => junta > envoy
! The law gave the farmers a week to apply.

# --- warnings

[THREATEN 130]
ACTOR threatens|menaces|intimidates|bullies|browbeats RECIPIENT
ACTOR threatens to CLAUSE
ACTOR threatens that CLAUSE
ACTOR threatens unspecified consequences|measures|steps|action against RECIPIENT
ACTOR threatens consequences|measures|countermeasures|steps|reprisals|action|response
ACTOR warns RECIPIENT
ACTOR warns|cautions RECIPIENT of|about|against|over|not_to THING
ACTOR warns|cautions RECIPIENT! to|against|that CLAUSE
ACTOR:state,GOV,MIL,REB,UAF,SPY,PTY warns|cautions against THING
ACTOR:state,GOV,MIL,REB,UAF,PTY warns that CLAUSE
ACTOR:state,GOV,MIL,REB,UAF,PTY warns of consequences|retaliation|action|steps|response|measures|war|price|reprisals|countermeasures|repercussions
ACTOR warns THING of consequences|retaliation|reprisals|countermeasures|repercussions
ACTOR warns RECIPIENT of consequences|retaliation|action|steps|response|measures|price|reprisals|countermeasures|repercussions
ACTOR issues|delivers|sends|sounds warning|threat|threats to|for|against RECIPIENT
ACTOR issues|delivers|makes|repeats|utters threat|threats
ACTOR issues|delivers|repeats stern_warning|warning|warnings over|about|against THING
ACTOR makes good|carries out threat
warning|threat from|by ACTOR
warning to|against RECIPIENT
ACTOR vows|promises|pledges|swears|threatens response|action|crackdown|consequences against|to|on|for RECIPIENT
ACTOR vows|promises|pledges crackdown|firm_response|harsh_response|tough_response|decisive_response
ACTOR vows|swears|pledges|promises to respond|crack|act|hunt|go after|down|against|to THING
ACTOR serves notice on|that RECIPIENT
ACTOR faces threat|threats from RECIPIENT
RECIPIENT *pays price
RECIPIENT *faces consequences
ACTOR warns RECIPIENT against playing THING
ACTOR draws red_line
ACTOR:state,GOV,IGO,LEG increases|steps_up|ratchets_up|raises|intensifies|ramps_up|piles|piles_on|heightens|tightens pressure|screws on RECIPIENT
= North Korea threatened South Korea. => North Korea > South Korea
= Moscow warned Washington of consequences. => Moscow > Washington
= Beijing warned that it would take further steps. => Beijing
! Analysts warned that prices would fall.
! The Earth is not threatened.
= The White House ratcheted up pressure on Venezuela. => White House > Venezuela

[NONE]
flood|storm|weather|tornado|tsunami|health|travel|fire|volcano warning|warnings
volcano|storm|hurricane|fire|flood|drought|disease|outbreak|landslide|quake *threatens RECIPIENT
volcano|storm|hurricane|fire|flood|drought|disease|outbreak|landslide *threatens to CLAUSE
species|plant|forest|habitat *is threatened
RECIPIENT is seriously threatened
ACTOR issues travel_warning|travel_advisory|health_warning|flood_warning|storm_warning for THING
ACTOR issues warning for travellers|travelers|citizens
threat to|of health|environment|species|stability|peace|security|sovereignty|democracy|life|world|region|economy
ACTOR calls THING threat
ACTOR describes|denounces|sees|regards|views THING as threat
ACTOR counters|poses|presents|meets|faces threat of|to|from THING
ACTOR poses threat to RECIPIENT
ACTOR:CVL,MED,BUS,JRN,EDU warns that CLAUSE
ACTOR warns RECIPIENT in time
= Scientists warned that the volcano could erupt.
= A travel warning was issued for the coast.
= A storm threatened the village.

# more examples, whatever the mode

[THREATEN]
= The rebels threatened to shoot down civilian aircraft.
= The prime minister threatened to call early elections.
= Egypt warned Ethiopia against filling the dam.
= The cartel threatened journalists in Veracruz.
= Khartoum threatened to expel aid agencies.
= The doctors' union warned that it would strike.
= A court in Paris issued an international arrest warrant for the banker.
= Damascus vowed to retaliate.
= Israel threatened to bomb Iran's nuclear sites.
= The United States threatened China with new tariffs.
= President Vladimir Putin warned the West of consequences.
= Hezbollah vowed to avenge the killing of its commander.
= The union threatened to strike unless wages were raised.
= Ankara warned Athens that it would respond.
= The International Criminal Court issued an arrest warrant for Vladimir Putin.
= The general gave the protesters an ultimatum.
= Islamic State threatened to kill two Japanese hostages.
= Beijing threatened retaliation against Taiwan.
= North Korea warned of nuclear war.
= The minister threatened to expel the ambassador.
= Interpol issued a red notice for the banker.
= The party threatened to leave the coalition.
= The army gave the rebels 48 hours to surrender.
= The president threatened to dissolve parliament.
= Donald Trump threatened to cut off aid to Honduras.
= Police are hunting a gunman.
= Iran's navy threatened to close the Strait of Hormuz.
= The judge received death threats.
= Brussels is ready to impose sanctions on Belarus.
= The militants vowed more attacks on the army.
= Somali pirates threatened the crew.
= Saudi Arabia warned Lebanon against supporting Hezbollah.
= The regime threatened to execute the prisoners.
= The sultan threatened the consul with expulsion.
= Vienna delivered an ultimatum to Belgrade.
= The guerrillas promised reprisals against the town.
= The chancellor warned Moscow that an invasion would have a high price.
= If the troops do not leave, we will attack them, the rebel commander said.
= Miners threatened a general strike.
= The United States would not tolerate attacks on its ships, the admiral said.
= The cleric issued a death threat against the novelist.
= Kyiv said Russia had threatened to use nuclear weapons.
= The speaker threatened the president with impeachment.

[NONE]
warning|warnings|threat|risk of starvation|famine|hunger|drought|flood|floods|flooding|storm|storms|rain|snow|hurricane|tsunami|earthquake|epidemic|pandemic|disease|shortage|shortages|recession|inflation|extinction|collapse|catastrophe|disaster|landslides|avalanche|eruption|cholera
ACTOR warns of starvation|famine|hunger|drought|flood|floods|flooding|storm|storms|hurricane|tsunami|earthquake|epidemic|pandemic|shortage|shortages|recession|inflation|extinction|landslides|eruption|cholera
storm|weather|flood|tsunami|hurricane|typhoon|cyclone|heat|smog|frost|gale|yellow|amber|tornado warning|warnings|alert|alerts
= Warnings of famine in Yemen grew louder.
= Yellow warnings were issued nationwide.
= The weather service warned of flooding in Mozambique.
