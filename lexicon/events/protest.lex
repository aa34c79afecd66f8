# PROTEST.

[PROTEST demo 141]
ACTOR protests|demonstrates|rallies|marches against RECIPIENT
ACTOR protests|demonstrates|rallies|marches
ACTOR takes to streets
protest|demonstration|rally|march|sit-in by|of ACTOR
protest|demonstration|rally|march against RECIPIENT
protest|demonstration|protest_march
= Thousands of people protested against the government. => people > government

[PROTEST strike 143]
ACTOR goes on strike
ACTOR strikes over|for THING
ACTOR walks out
general_strike
strike by ACTOR
ACTOR calls strike
= Teachers went on strike. => Teachers

[PROTEST riot 145]
ACTOR riots
riot|riots|rioting
= Prisoners rioted. => Prisoners

[PROTEST hunger 142]
hunger_strike by ACTOR
ACTOR goes on hunger_strike
= Dozens of prisoners went on hunger strike.

[PROTEST obstruct 144]
ACTOR blocks|blockades|occupies road|highway|bridge|street|building|square|airport|rail
= Farmers blocked a highway. => Farmers

[PROTEST boycott 144]
ACTOR boycotts THING
boycott of THING
= Students boycotted classes. => Students

[PROTEST vandalize 145]
ACTOR vandalises|vandalizes|defaces|topples statue|building|monument
vandalism
= Activists vandalised a statue. => Activists
