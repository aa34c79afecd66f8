# PROTEST: demonstrations, riots, strikes, hunger strikes, boycotts, blockades,
# vandalism.

[PROTEST demo 141]
ACTOR protests|demonstrates|rallies|marches against|at|outside|before|over|on|near|across RECIPIENT
ACTOR:person,group,CVL,LAB,EDU,OPP,REL,AGR protests|demonstrates|rallies
ACTOR protests|demonstrates RECIPIENT
ACTOR:person,group,CVL,LAB,EDU,OPP,REL,AGR protests|demonstrates|rallies|marches against|over|for|at|outside|in|through|to|on|about|across|towards|past|along|demanding THING
ACTOR:person,group,CVL,LAB,EDU,OPP,REL,AGR marches|parades
ACTOR:CVL,LAB,EDU,OPP,REL,AGR marches|walks|processes|heads through|to|on|towards|down|along THING
protest|protesters|march|crowd|demonstration *marches|snakes|moves|winds through|to|on|towards|down|along THING
ACTOR:!state takes|pours|returns|goes|spills|surges|swarms into|to|onto|on street|streets|squares|square
ACTOR:!state fills|throngs|packs|floods|jams|crowds street|streets|square|squares|avenue|plaza|boulevard|avenues|park|centre
ACTOR:person,group,CVL,LAB,EDU,OPP,REL,AGR gathers|masses|assembles|converges|congregates|camps|turns_out|camps_out|rallies|crowds outside|in|on|at|before|around|near|opposite square|parliament|embassy|palace|street|streets|ministry|consulate|plaza|courthouse|headquarters|capital|park|court|building|base|legislature|congress|mansion|presidency|airport|prison|jail|gates|office|offices|residence|tower|monument|front|steps
ACTOR:CVL,LAB,EDU,OPP,AGR gathers|masses|assembles|converges|congregates|camps_out|turns_out against|outside|before RECIPIENT
ACTOR:person,group,CVL,LAB,EDU,OPP gathers|assembles|turns_out|comes_out|masses to protest|demand|denounce|condemn|show|call|support|shout
ACTOR:person,group,CVL,LAB,EDU,OPP,REL,LEG chants|shouts|waves|carries|brandishes|unfurls slogan|slogans|banner|banners|placard|placards|posters|signs|insults|candles|flags at|against THING
ACTOR:CVL,LAB,EDU,OPP,REL chants|shouts|brandishes|unfurls slogan|slogans|banner|banners|placard|placards|posters|effigies
ACTOR:CVL,LAB,EDU,OPP shouts|chants|shouts_down|jeers|heckles|boos|whistles|jostles RECIPIENT
ACTOR heckles|jeers|boos RECIPIENT
ACTOR:CVL,LAB,EDU,OPP,LEG heckles|interrupts|jeers|boos|shouts at|down RECIPIENT
ACTOR stages|holds|organises|organizes|leads|joins|mounts|attends|calls|begins|launches protest|demonstration|rally|march|sit-in|vigil|protests|demonstrations|rallies|marches|die-in|picket|protest_march|counter-demonstration against|outside|at|before|over RECIPIENT
ACTOR stages|holds|organises|organizes|leads|joins|mounts|attends|plans|calls|begins|launches|resumes|continues protest|demonstration|march|sit-in|protests|demonstrations|marches|protest_march|protest_rally|die-in|picket|candlelight_vigil|street_protests|mass_protests
ACTOR:CVL,LAB,EDU,OPP,PTY,AGR,REL,SOC,group stages|holds|organises|organizes|calls|joins rally|rallies|gathering|vigil|procession
ACTOR takes|participates part|in in protest|demonstration|rally|march|protests|demonstrations|marches|rallies|uprising
ACTOR takes_part|participates in protest|demonstration|rally|march|protests|demonstrations|marches|rallies|uprising
ACTOR pickets RECIPIENT
ACTOR burns|tramples|tears|stamps flag|flags|effigy|effigies|portrait|portraits|picture|pictures of RECIPIENT
ACTOR burns|tramples flag|flags|effigy|effigies|portrait|portraits
ACTOR:CVL,OPP,EDU,LAB,group,person rises up|against RECIPIENT
ACTOR:CVL,OPP,EDU,LAB,group revolts|rebels|agitates against RECIPIENT
ACTOR collects|gathers|signs|presents|hands_in signatures|petition
ACTOR sets himself|herself|themselves on alight|fire|ablaze
ACTOR burns himself|herself|themselves to death
ACTOR bangs pots|pans
ACTOR:AGR,LAB,CVL dumps|pours|spills manure|milk|grapes|tomatoes|potatoes|apples|wine|slurry|dung
ACTOR:CVL,OPP,EDU,LAB sings anthem|songs outside|at|before THING
rally|march|protest|demonstration *draws|attracts|brings|gathers crowd|people|RECIPIENT
protest|demonstration|rally|march|sit-in|uprising|revolt|unrest|protests|demonstrations|rallies|marches|vigil|sit-ins against|outside|at|before|over RECIPIENT
protest|demonstration|rally|march|sit-in|protests|demonstrations against|over|about|at THING
protest|demonstration|rally|march|sit-in|uprising|revolt|unrest|protests|demonstrations|rallies by|of|from ACTOR
protest|demonstration|sit-in|protest_march|mass_rally|street_protest|anti-government_protest|uprising|protests|demonstrations|protest_rally|sit-ins|street_protests
anti-government|anti-war|street|mass|student|opposition|pro-democracy|peaceful|violent|popular|nationwide|huge|peasant|farmers|monks|anti-corruption|independence|climate|illegal protest|protests|demonstration|demonstrations|rally|rallies|march|marches|unrest|revolt
wave|week|weeks|days|months of protests|protest|demonstrations|unrest
civil unrest
self-immolation of|by ACTOR
= Thousands of people protested against the government. => people > government
= Students marched through the capital. => Students
= Tens of thousands took to the streets.
= Demonstrators gathered outside the parliament. => Demonstrators
= Protesters chanted slogans against the junta. => Protesters
= Residents poured into the streets.
= Monks marched on the embassy. => Monks
= The opposition held a rally in the capital. => opposition
= Activists heckled the vice president. => Activists > vice president
= A monk set himself on fire outside the ministry. => monk
! Stocks rallied on Friday.
! The soldiers marched into the town.
! The candidate held a rally in Ohio before the election.
! Fans filled the streets to celebrate the victory.
= Women banging pots took to the streets of Algiers.
= Demonstrators burned an American flag outside the embassy. => Demonstrators

[NONE]
ACTOR protests innocence
under protest
in protest at|against|to|over THING
ACTOR rallies to|from|after|behind|around win|victory|defence|defense|side|high|low|flag
stocks|shares|market|markets|currency|rouble|dollar|euro|price|prices|oil|team|bonds|yen|index|gold|pound|peso|side *rallies
stocks|market|share|price|relief|oil|bond|dollar|motor|car rally|rallies
election|campaign|re-election|victory rally|rallies
candidate|nominee *holds|addresses rally
ACTOR campaigns at rally
ACTOR fills|packs|floods|crowds streets|square|stadium to celebrate
fans|supporters|revellers|crowds *fills|packs|pours|floods street|streets to celebrate
fans|revellers *fills|packs|pours|floods|throngs street|streets
ACTOR demonstrates that|how CLAUSE
ACTOR demonstrates ability|commitment|need|importance|capability|technology|effect|effectiveness|value|determination|resolve|power
ACTOR marches into|to|towards victory|war|final|finals|title|semi-final|semi-finals|quarter-finals|round|playoffs|history
ACTOR:MIL,REB,UAF marches|parades|masses|gathers|assembles
peace|freedom march movement|song
protest leader|leaders|movement|song|songs|vote|organisers|organizers|note|group|groups|zone
month|funeral|wedding|time march|marches
= Stocks rallied on Friday.
= The finding demonstrates that the statue was moved.

[PROTEST strike 143]
ACTOR goes|is|remains|comes|stays|returns on strike|general_strike|slowdown|go-slow
ACTOR goes|comes|stays out on strike
ACTOR goes on strike against|over RECIPIENT
ACTOR:person,group,LAB,CVL,EDU,MED,AGR strikes over|for|against THING
ACTOR:LAB,MED,EDU strikes|walks_out|walks|stops
ACTOR:LAB,MED,EDU stops|refuses working
ACTOR walks off|out job|jobs|work
ACTOR downs tools
ACTOR:LAB,MED,EDU,CVL,group stops|halts|refuses|shuns|boycotts work
ACTOR calls|begins|stages|holds|launches|declares|starts|joins|plans|observes|organises|organizes|continues|extends|mounts|backs strike|strikes|general_strike|walkout|work_stoppage|stoppage|industrial_action|hartal|bandh|shutdown|go-slow|rail_strike|work-to-rule against|over RECIPIENT
ACTOR calls|begins|stages|holds|launches|declares|starts|joins|plans|observes|organises|organizes|continues|extends|mounts strike|strikes|general_strike|walkout|work_stoppage|stoppage|industrial_action|hartal|bandh|go-slow
ACTOR:LAB,MED,EDU,OPP,PTY calls|urges for strike|general_strike|walkout|shutdown
strike|strikes|walkout|stoppage by|of ACTOR:LAB,person,group
strike|strikes|walkout|work_stoppage|stoppage|walkouts against|over RECIPIENT
general_strike|work_stoppage|walkout|industrial_action|walkouts|general_strikes
strike|strikes|walkout|stoppage *paralyses|paralyzes|shuts|shuts_down|enters|grounds|halts|continues|spreads|begins|cripples|disrupts|closes|brings
general|wildcat|national|indefinite|nationwide|24-hour|48-hour|week-long|three-day|two-day|one-day|rail|postal|bus|subway strike|strikes|stoppage
miners|teachers|rail|dock|workers|truckers|transport|nurses|doctors|pilots|labour|labor|coal|port|school|students|lorry-drivers|bakers strike|strikes|stoppage
ACTOR:LAB strike|strikes
strike action
civil_disobedience movement|campaign
civil_disobedience
= Teachers went on strike. => Teachers
= Unions called a general strike. => Unions
= Doctors walked off the job. => Doctors
= A rail strike paralysed the capital.
= Thousands of miners stopped work. => miners
= Nurses staged a 24-hour walkout. => Nurses
! The union called off the strike.
! NATO began air strikes.
= Railway workers began a 48-hour stoppage. => workers

[NONE]
air|missile|drone|artillery|rocket|lightning|cruise|military|nuclear|bird|precision|retaliatory strike|strikes
strike force|rate|group|capability|partner|zone|price
strike on|against target|targets|base|town|city|village|airport|positions|headquarters
ACTOR strikes from corner|corners|yards|spot|range
player|striker|forward|midfielder|team *strikes
three|two|called strikes
hunger|strike striker|strikers
= The striker struck from a corner.

[PROTEST riot 145]
ACTOR:!state riots|rampages
ACTOR riots against RECIPIENT
ACTOR throws|hurls|lobs|flings stones|rocks|bottles|petrol_bombs|molotov_cocktails|bricks|eggs|shoes|firebombs|stone|tomatoes|fireworks|paving_stones|projectiles|paint|objects at|on RECIPIENT
ACTOR throws|hurls|lobs|flings stones|rocks|bottles|petrol_bombs|molotov_cocktails|bricks|firebombs|eggs|paving_stones|projectiles
ACTOR pelts|stones|showers|bombards RECIPIENT with stones|rocks|eggs|bottles|tomatoes|THING
ACTOR:CVL,OPP,EDU stones RECIPIENT
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,PTY storms|overruns|ransacks|besieges|attacks|breaks_into|bursts_into|invades|overwhelms|sacks|swarms|rushes parliament|building|buildings|embassy|office|offices|palace|ministry|headquarters|consulate|mission|station|legislature|house|chamber|cabinet|mill|shops|homes|congress|capitol|airport|court|police_station|town_hall|residence|factories|factory
ACTOR:CVL,OPP,EDU,LAB,AGR,PTY storms|overruns|ransacks|attacks|invades|stones|chases|lynches RECIPIENT
ACTOR:CVL,OPP,EDU,LAB,AGR attacks|loots|wrecks|invades|trashes|sacks THING
ACTOR:CVL,OPP,EDU clashes|scuffles|battles|fights|skirmishes with RECIPIENT:COP,MIL,GOV
ACTOR:CVL,OPP,EDU,PTY clashes|scuffles|battles|fights with RECIPIENT
ACTOR:CVL,OPP,EDU,LAB sets fire to THING
ACTOR:CVL,OPP,EDU,LAB sets THING on fire|alight|ablaze
ACTOR:CVL,OPP,EDU,LAB sets_alight|sets_ablaze|burns|torches|wrecks|burns_down|smashes THING
ACTOR:CVL,OPP,EDU,LAB,AGR,PTY,REL,group sets_alight|sets_ablaze|burns|torches|burns_down|wrecks|destroys|smashes building|buildings|car|cars|vehicles|bus|buses|station|stations|shop|shops|parliament|police_post|police_station|businesses|offices|office|embassy|homes|church|churches|mosque|factory|factories|house|houses|market|trains|kiosks|hotel
ACTOR loots|ransacks shop|shops|store|stores|market|office|offices|warehouse|warehouses|property|supermarket|supermarkets|malls|businesses
riot|riots|rioting|looting|rioters by|of|against|in ACTOR
riot|riots|rioting|looting|rampage|street_battles
race|food|prison|bread|anti-Chinese|soccer_war riot|riots|rioting
street_battles between ACTOR
= Prisoners rioted. => Prisoners
= Protesters threw stones at police. => Protesters > police
= Demonstrators stormed the parliament building. => Demonstrators
= A mob set fire to foreign factories. => mob
= Crowds ransacked the embassy.
= Youths burned cars in the suburbs. => Youths
= Youths hurled stones at riot police in Tunis. => Youths > riot police
= Crowds looted shops in Santiago. => Crowds

[NONE]
riot police|gear|squad|act|shields|shield|policemen|troops
run riot
ACTOR runs riot
= Riot police stood by.

[PROTEST hunger 142]
ACTOR goes|is|remains on hunger_strike|fast|hunger_strikes
ACTOR begins|starts|stages|launches|continues|declares|joins|holds hunger_strike|fast|hunger_strikes against|over RECIPIENT
ACTOR begins|starts|stages|launches|continues|declares|joins hunger_strike|fast|hunger_strikes
ACTOR:person,group refuses|rejects food|meals
ACTOR stops|refuses eating|to_eat
ACTOR:CRM,REF,CVL,OPP sews lips
hunger_strike|hunger_strikes by|of|against ACTOR
hunger_strike|hunger_strikes
= Dozens of prisoners went on hunger strike. => prisoners
= The detainees refused food. => detainees
= Rebels in prison have stopped eating. => Rebels

[PROTEST obstruct 144]
ACTOR:CVL,LAB,EDU,OPP,AGR,REL,REF,SOC,PTY,JRN blocks|blockades|barricades|obstructs|cuts_off|shuts_down|takes_over|seizes|occupies|closes|besets|surrounds|rings|besieges|encircles|slows road|roads|highway|highways|bridge|bridges|street|streets|building|square|airport|rail|railway|railways|motorway|motorways|port|ports|border|entrance|entrances|gate|gates|campus|traffic|pipeline|refinery|refineries|runway|train|trains|intersection|crossing|rails|university|office|offices|parliament|chamber|legislature|border_crossing|bus|depot|depots|tunnel|tunnels|exits|ministry|plaza|church|station|land|farms|factory|mine|convoy|headquarters
road|roads|highway|highways|bridge|railway|motorway|tunnels *is blocked|barricaded|blockaded by ACTOR
ACTOR:CVL,LAB,EDU,OPP,AGR rings|surrounds|besieges|encircles|blockades RECIPIENT:LEG,GOV,COP
ACTOR sets|puts|throws up barricade|barricades|roadblock|roadblocks|tents
ACTOR sets_up|puts_up|throws_up|erects|builds|mans|raises|lights barricade|barricades|roadblock|roadblocks
ACTOR:CVL,LAB,EDU,OPP pitches|sets_up|puts_up tent|tents|camp
ACTOR chains himself|themselves|herself to THING
ACTOR:CVL,LAB,EDU,OPP,AGR stages|holds|begins|joins|starts|mounts occupation|roadblock|blockade|blockades|roadblocks|sit-down
blockade|occupation|roadblock|barricade|obstruction|blockades|roadblocks of|by|on road|roads|highway|port|building|square|bridge|parliament|legislature|university|chamber by ACTOR
blockade|occupation|roadblock|blockades|roadblocks by ACTOR:CVL,LAB,EDU,AGR,OPP
blockade|occupation|obstruction|blockades of|on road|roads|highway|port|square|bridge|parliament|legislature|university|farms
roadblock|roadblocks|barricades by|of ACTOR
street occupation|occupations
ACTOR:CVL,LAB,EDU,OPP,LEG disrupts|interrupts|heckles|halts|delays|shouts_down speech|session|meeting|event|debate|sitting|traffic|RECIPIENT
ACTOR:CVL,LAB,EDU,OPP,REF lies|sits down|in on|in road|street|tracks|rails
= Farmers blocked a highway. => Farmers
= Students occupied a university building. => Students
= Protesters ringed the parliament to keep lawmakers out. => Protesters > parliament
= Truckers blockaded the refineries. => Truckers
! Soldiers blocked the road to the airport.
! The storm blocked roads across the island.

[PROTEST boycott 144]
ACTOR:!state boycotts RECIPIENT
ACTOR:!state boycotts|shuns election|elections|vote|poll|polls|classes|goods|products|parliament|games|session|school|schools|referendum|ballot|ceremony|work|Olympics|census|court|proceedings|THING
ACTOR:!state stays away|home from polls|school|work|classes|vote
ACTOR calls|urges|launches|joins|begins boycott|civil_disobedience|stay-at-home|stayaway|sales_boycott of|against RECIPIENT
ACTOR calls|urges|launches|joins|begins boycott|stay-at-home|stayaway
ACTOR refuses to pay fares|taxes|rent|tax|bills
ACTOR jumps turnstile|turnstiles
boycott of RECIPIENT:!state
boycott of election|elections|vote|poll|polls|classes|goods|products|parliament|games|session|schools|Olympics|referendum|buses|fares|shops
ACTOR burns|hands_in draft_card|draft_cards|ration_cards
= Students boycotted classes. => Students
= The opposition boycotted the election. => opposition
! Venezuela boycotted the summit.

[PROTEST vandalize 145]
ACTOR:!state vandalises|vandalizes|defaces|topples|desecrates|daubs|sprays|spray-paints|pulls_down|tears_down|trashes|splashes statue|statues|building|buildings|monument|monuments|grave|graves|cemetery|synagogue|mosque|church|memorial|wall|walls|portrait|painting|paintings|temple|flag|office|offices
ACTOR:CVL,OPP,EDU,person,group,PTY,LAB smashes|damages|breaks window|windows|shop_windows|doors|cars|furniture|shops
ACTOR:CVL,OPP,EDU,person,group,LAB burns|torches tyres|tires|ballots|ballot|papers|books|Koran
statue|monument|synagogue|mosque|grave|graves|cemetery *is toppled|defaced|vandalised|vandalized|desecrated
vandalism|desecration against|of|on RECIPIENT
vandalism|desecration
ACTOR:CVL,OPP,EDU,person,group,PTY,LAB,REL throws|hurls|flings|pours paint|eggs|soup|ink|blood|tomatoes|mud at|on|over embassy|building|statue|office|offices|painting|monument|consulate|headquarters|RECIPIENT
ACTOR:CVL,OPP,EDU,person,group,PTY,LAB scrawls|paints|daubs|sprays graffiti|slogans|swastikas|slogan on|across THING
ACTOR:CVL,OPP,EDU,person,group,PTY,LAB uproots|cuts|sabotages|wrecks|ransacks crops|fence|fences|cables|billboards|posters|cameras|signs|toll_booths|ballot_boxes|polling_stations
graffiti|swastikas|slogans *is sprayed|daubed|painted|scrawled on|across THING
attack|attacks on|against statue|statues|monument|monuments|cemetery|graves|memorial
= Activists vandalised a statue. => Activists
= Students smashed windows at the ministry. => Students
= Climate activists threw soup at a painting. => activists
= Vandals daubed swastikas on a synagogue.

# Where the doers are told by words that stand for no party.
[PROTEST demo 141] prior=-9
hundreds|thousands|tens|dozens|million|millions|people|crowd|crowds *marches|protests|demonstrates|rallies against|over|for|at|outside|in|through|to|on|across THING
hundreds|thousands|tens|dozens|million|millions|people|crowd|crowds|residents|citizens|workers|students *takes|pours|returns|goes|spills|surges|swarms into|to|onto|on street|streets
hundreds|thousands|tens|million|millions|people|crowd|crowds *fills|throngs|packs|floods|jams street|streets|square|squares|avenue|plaza
= Hundreds of thousands marched in Caracas to demand new elections.
