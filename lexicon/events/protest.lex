# PROTEST: demonstrations, riots, strikes, hunger strikes, boycotts, blockades,
# vandalism.

[PROTEST demo 141]
ACTOR protests|demonstrates|rallies|marches against|at|outside|before|over|in_front_of|on RECIPIENT
ACTOR:!state protests|demonstrates|rallies
ACTOR:person,group,CVL,LAB,EDU,OPP protests|demonstrates|rallies|marches against|over|for|at|outside|in|through|to|on|about THING
ACTOR:person,group,CVL,LAB,EDU,OPP marches|parades
ACTOR:person,group,CVL,LAB,EDU,OPP takes|pours|returns|goes into|to|onto|on street|streets|squares
ACTOR:person,group,CVL,LAB,EDU,OPP fills|throngs|packs|floods|jams|crowds street|streets|square|squares|avenue|plaza|boulevard
ACTOR:person,group,CVL,LAB,EDU,OPP gathers|masses|assembles|converges|congregates|camps|turns_out|camps_out outside|in|on|at|before|around square|parliament|embassy|palace|street|streets|ministry|consulate|plaza|courthouse|headquarters|capital|park|court|building
ACTOR:person,group,CVL,LAB,EDU,OPP chants|shouts|waves|carries|holds|raises slogan|slogans|banner|banners|placard|placards|flags|signs
ACTOR stages|holds|organises|organizes|leads|joins|mounts|attends protest|demonstration|rally|march|sit-in|vigil|protests|demonstrations|rallies|marches|walkout|die-in|picket against|outside|at RECIPIENT
ACTOR stages|holds|organises|organizes|leads|joins|mounts|attends|plans protest|demonstration|rally|march|sit-in|protests|demonstrations|rallies|marches|protest_march|protest_rally|die-in|picket
ACTOR takes|participates|joins part|in protest|demonstration|rally|march|protests|demonstrations|marches
ACTOR pickets RECIPIENT
ACTOR burns flag|flags|effigy|effigies|portrait|portraits of RECIPIENT
ACTOR burns flag|flags|effigy|effigies|portrait
ACTOR rises up|against RECIPIENT
ACTOR revolts|rebels|mutinies against RECIPIENT
ACTOR signs petition
protest|demonstration|rally|march|sit-in|uprising|revolt|unrest against|outside RECIPIENT
protest|demonstration|rally|march|sit-in|uprising|revolt|revolution|unrest by|of ACTOR
protest|demonstration|sit-in|protest_march|mass_rally|street_protest|anti-government_protest|uprising
anti-government|anti-war|street|mass|student|opposition protest|protests|demonstration|demonstrations|rally|rallies|march|marches
wave of protests|demonstrations|unrest
= Thousands of people protested against the government. => people > government
= Students marched through the capital. => Students
= Tens of thousands took to the streets.
= Demonstrators gathered outside the parliament. => Demonstrators
= The opposition held a rally.

[NONE]
ACTOR protests innocence
under protest
ACTOR rallies to|from|after win|victory|defence|defense|side|high|low
stocks|shares|market|currency|rouble|dollar|euro|price|prices|oil *rallies
stocks|market|share rally
election|campaign rally
ACTOR campaigns at rally
= Stocks rallied on Friday.

[PROTEST strike 143]
ACTOR goes|is|remains|comes on strike|general_strike|slowdown
ACTOR goes on strike against|over RECIPIENT
ACTOR:person,group,LAB,CVL,EDU,MED strikes over|for|against|in THING
ACTOR:LAB,MED,EDU strikes|walks_out
ACTOR walks off job|jobs
ACTOR downs tools
ACTOR stops|halts|refuses work
ACTOR calls|begins|stages|holds|launches|declares|starts|joins|plans|ends|observes|organises|organizes strike|general_strike|walkout|work_stoppage|stoppage|industrial_action|hartal|bandh against|over RECIPIENT
ACTOR calls|begins|stages|holds|launches|declares|starts|joins|plans|observes|organises|organizes strike|general_strike|walkout|work_stoppage|stoppage|industrial_action|hartal|bandh
strike|strikes|walkout|stoppage by|of ACTOR:LAB,person,group
strike|strikes|walkout|work_stoppage|stoppage against RECIPIENT
general_strike|work_stoppage|walkout|industrial_action
strike|strikes *paralyses|paralyzes|shuts|enters|grounds|halts|continues|spreads
miners|teachers|rail|dock|workers|truckers|transport|nurses|doctors|pilots strike|strikes
ACTOR:LAB strike|strikes
= Teachers went on strike. => Teachers
= Unions called a general strike. => Unions
= Doctors walked off the job. => Doctors

[PROTEST riot 145]
ACTOR riots|loots|rampages
ACTOR riots against RECIPIENT
ACTOR throws|hurls|lobs|pelts stones|rocks|bottles|petrol_bombs|molotov_cocktails|bricks|eggs|shoes|firebombs|missiles at RECIPIENT
ACTOR throws|hurls|lobs stones|rocks|bottles|petrol_bombs|molotov_cocktails|bricks|firebombs
ACTOR pelts|stones RECIPIENT with THING
ACTOR:person,group,CVL,OPP,EDU storms|overruns|ransacks|besieges|attacks|breaks_into|bursts_into parliament|building|embassy|office|offices|palace|ministry|headquarters|consulate|mission|station|legislature|house
ACTOR:CVL,OPP,EDU clashes|scuffles|battles|fights with RECIPIENT
ACTOR:CVL,OPP,EDU sets fire to THING
ACTOR loots|ransacks shop|shops|store|stores|market|office|offices|warehouse|warehouses|property
riot|riots|rioting|looting by|of ACTOR
riot|riots|rioting|looting|rampage
street_battles between ACTOR
= Prisoners rioted. => Prisoners
= Protesters threw stones at police. => Protesters > police
= Demonstrators stormed the parliament building. => Demonstrators

[NONE]
riot police|gear|squad|act
= Riot police stood by.

[PROTEST hunger 142]
ACTOR goes|is|remains on hunger_strike|fast
ACTOR begins|starts|stages|ends|launches|continues hunger_strike|fast
ACTOR refuses food
hunger_strike by|of ACTOR
hunger_strike
= Dozens of prisoners went on hunger strike. => prisoners

[PROTEST obstruct 144]
ACTOR:!state blocks|blockades|occupies|barricades|obstructs|cuts_off|shuts_down|seizes|takes_over road|roads|highway|highways|bridge|street|streets|building|square|airport|rail|railway|motorway|port|border|entrance|gate|gates|campus|traffic|pipeline|refinery|runway|train|trains|intersection|crossing|rails|university|office
ACTOR sets|puts up barricade|barricades|roadblock|roadblocks|tents
ACTOR erects|builds|mans|raises barricade|barricades|roadblock|roadblocks
ACTOR chains himself|themselves|herself to THING
ACTOR stages|holds sit-in|occupation|roadblock|blockade|sit-down
blockade|occupation|roadblock|barricade|obstruction of|by road|roads|highway|port|building|square|bridge
ACTOR disrupts|interrupts|heckles speech|session|meeting|event|debate|RECIPIENT
= Farmers blocked a highway. => Farmers
= Students occupied a university building.

[PROTEST boycott 144]
ACTOR boycotts RECIPIENT
ACTOR boycotts THING
ACTOR:!state stays away|home from polls|school|work|classes|vote
ACTOR calls|urges|launches|joins boycott|civil_disobedience|stay-at-home
boycott of RECIPIENT
boycott of election|elections|vote|poll|polls|classes|goods|products|parliament|games|session|schools|games|Olympics
civil_disobedience by ACTOR
= Students boycotted classes. => Students

[PROTEST vandalize 145]
ACTOR:!state vandalises|vandalizes|defaces|topples|desecrates|smashes|daubs|sprays|spray-paints|damages|pulls_down|tears_down|trashes statue|statues|building|monument|grave|graves|cemetery|synagogue|mosque|church|windows|window|embassy|memorial|wall|walls|shops|offices|portrait|temple|car|cars
ACTOR:CVL,OPP,EDU,person,group burns|torches tyres|tires|cars|vehicles|buses|bus|ballots|ballot
statue|monument *is toppled|defaced|vandalised|vandalized
vandalism|desecration against|of|on RECIPIENT
vandalism|desecration
= Activists vandalised a statue. => Activists
