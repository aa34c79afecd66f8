# ASSAULT: violence in general: attacks, battles, war, conquest, and what came
# of them. By weapon: assault-weapons.lex; against persons: assault-persons.lex.
# A threat of it is THREATEN, a plan to do it keeps this type.

[ASSAULT 190]
ACTOR attacks|assaults|raids|storms|ambushes|assails RECIPIENT:person,group,state,place,organisation
ACTOR:person,group,MIL,REB,UAF,state,GOV strikes|hits|targets RECIPIENT:MIL,REB,COP,UAF,PRM,state,place
ACTOR attacks|assaults|strikes|raids|storms|targets base|bases|checkpoint|convoy|post|posts|barracks|positions|position|camp|camps|headquarters|outpost|patrol|town|village|city|villages|targets|facilities|facility|installation|terror_targets|military_targets|refinery|ship|tanker|vessel|depot|hotel|church|mosque|market|airport|airbase|embassy|pipeline|pipelines|police_station|prison|train|bus|oil_facilities
ACTOR launches|mounts|carries_out|stages|conducts|unleashes|opens|begins|continues|resumes|directs attack|attacks|assault|offensive|raid|strike|strikes|onslaught|incursion|counter-offensive|counterattack on|against|at|in|into RECIPIENT
ACTOR launches|mounts|carries_out|stages|conducts|unleashes|opens|begins|continues|resumes attack|attacks|assault|offensive|raid|strike|strikes|onslaught|counter-offensive|counterattack|ambush
ACTOR:MIL,state,GOV,REB,IGO launches|mounts|begins|wages|conducts operation|campaign|military_operation|campaign_of_violence|campaign_of_terror against|on|in RECIPIENT
RECIPIENT is attacked|assaulted|ambushed|raided by ACTOR
RECIPIENT comes|is under attack|assault|siege
attack|assault|offensive|aggression|raid|onslaught|incursion on|against|upon|at RECIPIENT
strike|strikes on|against RECIPIENT:state,place,MIL,REB,UAF
strike|strikes on|against target|targets|base|bases|town|city|village|airport|positions|headquarters|bus|hospital|school|convoy|camp|wedding|market|facilities|site|sites|forces|militants
attack|attacks|assault|offensive|raid on|against THING
attack|assault|offensive|aggression|onslaught by ACTOR
terrorist|terror|deadly|armed|military|rebel|militant|arson|acid|grenade|insurgent|guerrilla|cross-border|jihadist|Islamist|ground|joint|counter attack|attacks|assault|assaults|offensive
killing|massacre|massacres
wave|spate|series|string|campaign of attacks|violence|bombings|killings|killing|terror|assassinations|kidnappings
bloodshed|violence between|by ACTOR
political|ethnic|sectarian|communal|religious|election|post-election|xenophobic violence|killings
use of force|violence against|by RECIPIENT
violence against RECIPIENT
war|military campaign against RECIPIENT:state,REB,UAF,group,place
ACTOR:MIL,REB,UAF,state,COP defeats|routs|repels|repulses|crushes|beats_back|drives_back|pushes_back|fights_off|drives_out|hunts_down|eliminates|neutralises|neutralizes|annihilates|wipes_out|pursues RECIPIENT:MIL,REB,UAF,CRM
ACTOR repels|repulses|beats_back|beats_off|fends_off attack|attacks|assault|offensive|advance
ACTOR halts|stops|blunts|breaks advance|offensive of|by RECIPIENT
ACTOR halts|blunts RECIPIENT 's advance|offensive
ACTOR fights|battles|combats RECIPIENT
ACTOR engages RECIPIENT:MIL,REB,UAF
ACTOR fights|battles with|against RECIPIENT
ACTOR resists|confronts RECIPIENT:MIL,REB,UAF
ACTOR puts up resistance|fight
ACTOR wages war|battle|campaign|insurgency|jihad|guerrilla_war|holy_war|armed_struggle against|with|on RECIPIENT
ACTOR wages war|insurgency|jihad|guerrilla_war|armed_struggle
ACTOR goes to war against|with|over RECIPIENT
ACTOR goes to war
ACTOR declares war on|against RECIPIENT
ACTOR:MIL,REB,UAF,state,GOV retaliates|hits_back|strikes_back
ACTOR returns fire
ACTOR:MIL,REB,UAF,state retaliates against RECIPIENT
ACTOR takes|exacts revenge|vengeance|reprisals on|against RECIPIENT
retaliation|reprisal|reprisals|revenge against|on RECIPIENT
ACTOR:MIL,REB,UAF,state,GOV violates|breaks|breaches ceasefire|truce|cease-fire with|in|by RECIPIENT
ACTOR:MIL,REB,UAF,state,GOV violates|breaks|breaches ceasefire|truce|cease-fire|armistice|ceasefire_agreement
violation|violations|breach of ceasefire|truce|cease-fire by|in ACTOR
ACTOR commits atrocities|atrocity|war_crimes|crimes_against_humanity|crimes against|in|on RECIPIENT
ACTOR commits atrocities|atrocity|war_crimes|crimes_against_humanity
war_crimes|crimes_against_humanity|atrocities against|by|in RECIPIENT
war crime|crimes
crimes|crime against humanity
ACTOR:MIL,COP,REB,UAF,state,GOV uses|employs force|violence|lethal_force|excessive_force against|on RECIPIENT
ACTOR executes attack|assault|ambush
ACTOR:REB,MIL,UAF,PRM,CRM terrorises|terrorizes RECIPIENT
= Rebels attacked the army. => Rebels > army
= Twenty soldiers were killed. => - > Twenty soldiers
= The army launched an offensive against the rebels. => army > rebels
= The rebels fought the army for three days. => rebels > army
= Militants staged an ambush.
= India said Pakistan had violated the ceasefire. => Pakistan ; speaker=India
= The militia committed atrocities in Darfur. => militia
! The minister attacked the budget as timid.
! Doctors fight the epidemic in three provinces.

[ASSAULT 192] territory
ACTOR invades|overruns|conquers|recaptures|retakes|sacks|besieges RECIPIENT:state,place,MIL
ACTOR:MIL,REB,UAF captures|seizes|storms|takes|besieges|encircles RECIPIENT:state,place
ACTOR:MIL,REB,UAF captures|recaptures|retakes|overruns|seizes part|parts of town|city|RECIPIENT
ACTOR:MIL,REB,UAF,GOV,state overruns|captures|recaptures|retakes|takes|conquers|liberates|storms|seizes|wins_back town|towns|city|cities|village|villages|base|airport|capital|territory|district|island|stronghold|province|region|positions|post|posts|hill|camp|garrison|border_crossing|outpost|swathes|half|area|areas|heights|enclave|port|mosque|dam|refinery|oilfield|oilfields|road|highway
ACTOR:MIL,REB,UAF captures|seizes|storms headquarters|barracks|police_station|palace|hospital|checkpoint|military_base|arms_depot
ACTOR:MIL,REB,UAF overruns|storms|invades|conquers|recaptures|retakes THING
ACTOR overruns|recaptures|retakes|conquers town|city|village|territory|capital|district|province|region|half|island|north|south|east|west
ACTOR:MIL,REB,UAF takes|seizes|gains|regains|wins control of city|town|capital|airport|village|region|territory|province|district|area
ACTOR:MIL,REB,UAF takes|seizes|gains|regains|retakes control of RECIPIENT:place,state
RECIPIENT *falls to|under ACTOR:REB,MIL,UAF
town|city|capital|garrison|village *falls to|into|under THING
ACTOR:MIL,REB,UAF fights|pushes|smashes|breaks|bursts|blasts|sweeps|thrusts|marches|drives into|through|across RECIPIENT:place,state
ACTOR:MIL,REB,UAF closes_in|advances|marches on RECIPIENT:place,state
ACTOR:MIL,REB,UAF sweeps|presses|pushes forward
invasion|conquest|recapture|capture|siege|storming|fall of RECIPIENT:state,place
invasion|conquest|recapture|siege of city|town|capital|island|territory|country
ACTOR:MIL,REB,UAF pushes|drives|forces|expels|ousts|dislodges|evicts|beats_back RECIPIENT:MIL,REB,UAF,PRM out|from of THING
ACTOR:MIL,REB,UAF takes_over|overruns|retakes|recaptures|wrests|overran RECIPIENT:state,place
= Iraq invaded Kuwait. => Iraq > Kuwait
= Rebels captured the town of Bouna. => Rebels
= The army retook the airport. => army
= The capital fell to the insurgents.
! The party captured the governorship.
! Fans invaded the pitch.
= The army pushed the rebels out of Aleppo. => army > rebels

[ASSAULT 190] instrument result
ACTOR:person,group,state,organisation kills|wounds|injures|massacres|slaughters|maims|slays|butchers|guns_down RECIPIENT:person,group
ACTOR:MIL,REB,COP,UAF,CRM,state kills|wounds|injures|massacres|slaughters|harms|hurts RECIPIENT
attack|attacks|raid|raids|violence|clashes|clash|fighting|war|conflict|battle|shelling|bombardment|gunfire|fire|shooting|shootings|offensive|insurgency|uprising|riots|unrest|crackdown|ambush|airstrike|airstrikes|air_strike|massacre|operation|rebellion|explosion|blast|blasts|bullet|bullets|shell|shells|shrapnel|campaign|assault|bomber|gunman|gunmen *kills|wounds|injures|claims|costs|takes|leaves|maims RECIPIENT
attack|attacks|strike|strikes|violence|clashes|fighting|war|conflict|battle|shelling|bombing|bombings|explosion|blast|shooting|insurgency|uprising|offensive|unrest|riots *claims|costs|takes life|lives
ACTOR:MIL,REB,UAF,COP,state leaves RECIPIENT dead|wounded|injured
attack|bombing|blast|explosion|violence|clashes|fighting|shooting|raid|strike|assault|riots|unrest|crackdown *leaves RECIPIENT dead|wounded|injured|hurt
attack|bombing|blast|explosion|violence|clashes|fighting|shooting|raid|strike|assault *leaves dead|wounded|injured|casualties
RECIPIENT is killed|wounded|injured|massacred|slaughtered|slain|maimed
RECIPIENT:person,group is hurt in|by|during|when THING
RECIPIENT:person,group *dies in|during|under attack|attacks|bombing|bombings|shooting|clashes|fighting|explosion|blast|shelling|raid|raids|violence|strike|strikes|battle|battles|ambush|crossfire|massacre|war|gunfire|riots|unrest|conflict|assault|offensive|crackdown|storming|campaign
RECIPIENT:person,group *dies when|as|after ACT:ASSAULT
RECIPIENT:person,group *perishes in attack|bombing|fighting|massacre|war|battle|raid
RECIPIENT:MIL,REB,COP,UAF *dies
RECIPIENT:person *falls in battle|combat|action
RECIPIENT loses life|lives in attack|bombing|clashes|fighting|violence|war|battle|raid
killing|massacre|slaughter|slaying|wounding of|by RECIPIENT:person,group
death|deaths of RECIPIENT:MIL,REB,COP,CVL in attack|bombing|clashes|fighting|violence|raid|strike
killing|slaying of RECIPIENT
ACTOR:MIL,REB,COP,UAF,state loses soldiers|soldier|troops|men|policemen|fighters|officers
ACTOR takes|suffers|inflicts casualties|heavy_losses
casualties among|of RECIPIENT
civilian casualties|deaths
= Four soldiers were wounded by rebels. => rebels > Four soldiers
= The war killed thousands of civilians. => - > civilians
= The attack left nine people dead. => - > nine people
= Five officers died in the ambush. => - > Five officers
! An earthquake killed 200 people.
! Ten people were killed in a bus crash.
! Typhoon Haiyan killed thousands.
! The patient died of cancer.
= Gunmen on motorcycles stormed the village and massacred 40 villagers. => Gunmen > 40 villagers

[ASSAULT 190] mutual prior=2
ACTOR clashes|skirmishes|scuffles|battles|fights|grapples with RECIPIENT
ACTOR trades blows with RECIPIENT
ACTOR and ACTOR clash|skirmish|fight
ACTOR fights battle|battles|gunbattle|war|skirmish with|against RECIPIENT
ACTOR is at war|loggerheads_in_battle with RECIPIENT
fighting|clashes|clash|battle|battles|war|hostilities|skirmishes|skirmish|combat|gunbattle|gunfight|firefight|shootout|civil_war|border_war|exchange_of_fire|exchanges_of_fire|violence between|with|involving|pitting ACTOR
conflict|confrontation|confrontations|stand-off|conflicts between|with|involving ACTOR:MIL,REB,UAF,state,COP
armed|military|border|bloody|tribal|ethnic|violent|deadly conflict|confrontation|conflicts|confrontations|clash|clashes|skirmish|skirmishes|engagement between|with ACTOR
fighting|clashes|battle|battles|combat|hostilities|insurgency|civil_war|warfare|gunbattle|firefight|shootout|skirmishes|war *erupts|breaks_out|breaks|rages|flares|flares_up|continues|intensifies|resumes|spreads|ends|subsides|escalates|kills|costs between|with ACTOR
fighting|clashes|battle|battles|combat|hostilities|insurgency|rebellion|civil_war|warfare|gunbattle|firefight|shootout|skirmishes|war *erupts|breaks_out|rages|flares|flares_up|continues|intensifies|resumes|spreads|escalates|drags_on
days|weeks|months|years of fighting|clashes|war|violence|combat|conflict|bloodshed
fighting|clashes|gunbattle|gunfight|firefight|shootout|skirmishes|hostilities
ACTOR exchanges|trades fire|gunfire|shots|artillery_fire with|across RECIPIENT
ACTOR exchanges|trades fire|gunfire|shots|artillery_fire
exchange of fire|gunfire|shots between|with ACTOR
insurgency|rebellion|guerrilla_war|armed_uprising by|of|against ACTOR
insurgency|rebellion|guerrilla_war|armed_uprising
ACTOR:REB,MIL revolts|rebels|mutinies
= Indian and Chinese soldiers clashed. => soldiers
= Clashes broke out between the army and rebels. => army; rebels
= The two armies exchanged fire across the river.
= Clashes between police and militants left the market empty.
! The conflict between the Congress and the president delayed the budget.
! The clash of opinions lasted an hour.

[NONE] prior=5
ACTOR attacks|tackles problem|issue|question|idea|record|policy|plan|speech|budget|bowling|goal|report|law|proposal|decision|bill|task|premise
ACTOR launches|mounts|leads|makes scathing|stinging|blistering|verbal|personal|bitter attack on THING
ACTOR launches|leads|mounts assault|attack on bowling|record|title|summit|goal|lead|market|end|segment|sector|brand|rival
tiger|tigers|lion|lions|leopard|elephant|elephants|crocodile|shark|sharks|bear|bears|dog|dogs|wolf|wolves|snake|bees|hippo|bull|hyena *kills|attacks|mauls|injures|wounds|bites RECIPIENT
heart|panic|asthma|verbal|personal|ad|negative|anxiety attack|attacks
ACTOR strikes_off|strikes_out RECIPIENT:person
ACTOR strikes RECIPIENT off|from register|roll|rolls|record|records|agenda|text|payroll|roster
= The court struck the candidate off the roll.
ACTOR strikes balance|chord|tone|pose|note|blow|gold|oil|home
ACTOR is struck|hit by fact|idea|illness|virus|crisis|recession|scandal|absence|inflation|drought
ACTOR hits|strikes record|high|low|target|market|headline|headlines|road|peak|shelves|screens|streets|growth|economy|ball|post|crossbar|note|bottom|century|boundary|six|four|back_of_net
ACTOR hits exports|economy|tourism|trade|prices|demand|sales|profits|production
car|truck|bus|lorry|van|train|plane|asteroid|meteorite|meteor|comet|lightning|ball|iceberg|ship|boulder|crisis|recession|shortage|air *hits|strikes|attacks|kills|injures|slams RECIPIENT
earthquake|quake|tremor|flood|floods|storm|hurricane|cyclone|typhoon|tornado|landslide|mudslide|avalanche|tsunami|accident|crash|collision|blaze|virus|disease|famine|drought|heatwave|derailment|epidemic|outbreak|pandemic|volcano|eruption|incident|wildfire|wildfires|cholera|Ebola|coronavirus|malaria|measles|cancer|stampede|collapse *kills|injures|hits|strikes|claims|destroys|leaves|damages|ravages|devastates|flattens|costs|affects|forces|wounds|displaces|takes|batters|wrecks RECIPIENT
earthquake|quake|flood|floods|storm|hurricane|cyclone|typhoon|tornado|landslide|avalanche|tsunami|epidemic|wildfire *kills|hits|strikes|claims|destroys|damages|ravages|devastates|flattens|batters|blocks|forces THING
ACTOR battles|fights|combats disease|cancer|fire|fires|blaze|illness|poverty|corruption|inflation|virus|hunger|crime|climate|addiction|depression|alcoholism|infection|obesity|odds|injury|eviction|extradition|dementia|relegation|dengue|tears|sleep|charges|lawsuit|flames|election|discrimination|epidemic|outbreak|pandemic|coronavirus|Ebola|malaria|terrorism|drugs|trafficking|racism|proposal|bill|case|way|campaign|flooding|floods|match|game|round|extremism|deforestation|piracy|inequality|unemployment
ACTOR uses|employs full_force|force of law
ACTOR fights way|battle in|through|to court|final
ACTOR fights back|on
ACTOR fights for holiday|right|rights|justice|freedom|equality|recognition|democracy|title|custody|life|survival|seat|place|job|jobs|attention|votes
politics|views|opinions|stances|styles|schedules|interests|personalities *clash with THING
ACTOR kills time|bill|proposal|motion|deal|measure|programme|program|plan|amendment|idea|talks|birds|animals|elephants
ACTOR defeats|crushes|routs bill|motion|resolution|amendment|proposal|measure|candidate|incumbent|party|team|opponent|champion|side|rival|hopes|challenger|purpose
ACTOR loses election|match|game|final|seat|vote|way|power
ACTOR defeats|beats|crushes RECIPIENT in election|vote|poll|primary|runoff|run-off|final|match|semi-final|game|round|race
battle|war|fight|struggle against|on drugs|poverty|corruption|inflation|cancer|disease|terrorism|terror|crime|virus|hunger|coronavirus|pandemic|trafficking|AIDS|climate_change
court|legal|election|leadership|custody|price|trade|ratings|title|word|political|culture|turf|bidding|tariff battle|fight|war|clash|battles|confrontation|conflict
battle of wills|words|ideas
war of words
conflict of interest|interests|opinion|laws
clash of opinions|personalities|civilisations|civilizations|cultures
cold_war
civil_war|world_war|cold_war|war|battle|revolution veteran|veterans|museum|film|book|monument|memorial|hero|heroes|cemetery|reporter|anniversary|correspondent|bonds|effort|graves|games
world|First|Second|cold war
brink|verge|risk|danger of war|conflict
attack|assault|war|murder|bomb|terror|shooting|combat|strike|fighting dog|helicopter|helicopters|rifle|rifles|plane|planes|submarine|suspect|suspects|scene|site|victim|victims|survivors|charge|charges|trial|case|investigation|squad|force|forces|aircraft|capability|zone|room|chest|footing|machine|crimes_tribunal|crimes_court|weapon|weapons
war criminal|criminals
war_crimes court|tribunal|suspect|suspects|charges|trial|prosecutor|investigators|indictment
charge|charges|count|counts|suspicion|accusations|guilty|trial of|for murder|genocide|war_crimes|massacre|manslaughter|terrorism|assault|killing
RECIPIENT is killed|injured|wounded in crash|accident|earthquake|flood|floods|avalanche|landslide|storm|cyclone|hurricane|fire|collapse|stampede|tsunami|derailment|collision|plane_crash|car_crash|wreck|quake|eruption|disaster
RECIPIENT *dies of|from|after|in THING
RECIPIENT *dies in hospital|accident|crash|fire|earthquake|flood|floods|storm|sleep|prison|custody|exile|office|collapse|stampede|plane_crash
= The minister attacked the problem of inflation.
= The company's exports were hit by inflation.
= The earthquake struck at dawn.
= The lawyer won a long court battle.
= Hurricane Mitch battered the coast.
