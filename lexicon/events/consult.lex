# CONSULT: meetings, visits, talks, calls.

[CONSULT phone 041] diplomatic mutual
ACTOR telephones|phones|calls RECIPIENT:person
ACTOR speaks|talks|confers by|on telephone|phone with|to RECIPIENT
ACTOR speaks on telephone
ACTOR speaks|talks by telephone|phone
telephone|phone call|conversation|talk between|with RECIPIENT
ACTOR holds phone_call|telephone_call|telephone_conversation|phone_conversation with RECIPIENT
= Angela Merkel telephoned Vladimir Putin. => Angela Merkel; Vladimir Putin
= Barack Obama spoke by telephone with Hassan Rouhani.

[CONSULT 040] diplomatic mutual
ACTOR meets RECIPIENT
ACTOR meets|speaks|talks|confers|consults with RECIPIENT
ACTOR speaks|talks to RECIPIENT:person
ACTOR discusses THING with RECIPIENT
ACTOR discusses THING
ACTOR holds|has talks|meeting|discussions|summit|consultations|dialogue with|between RECIPIENT
talks|meeting|discussions|summit|consultations|dialogue|conversation with|between|of RECIPIENT
ACTOR holds|attends talks|meeting|summit
ACTOR sits down with RECIPIENT
ACTOR and RECIPIENT confer
= French President Emmanuel Macron met German Chancellor Angela Merkel. => Emmanuel Macron; Angela Merkel
= China and India held talks on their border. => China; India

[CONSULT 046] diplomatic mutual
ACTOR negotiates with RECIPIENT
ACTOR negotiates THING
negotiations|peace_talks between|with RECIPIENT
= The government is negotiating with the rebels.

[CONSULT visit 042] diplomatic
ACTOR visits RECIPIENT
ACTOR arrives|lands in RECIPIENT:state
ACTOR pays|makes visit|trip to RECIPIENT
visit|trip|tour to|of RECIPIENT
ACTOR travels|flies to RECIPIENT:state
= Pope Francis visited Cuba. => Pope Francis > Cuba
= Japanese Prime Minister Shinzo Abe made a visit to Iran. => Shinzo Abe > Iran

[CONSULT visit 043] diplomatic swap
ACTOR receives|hosts|welcomes RECIPIENT:person
= Vladimir Putin received Bashar al-Assad in Sochi. => Bashar al-Assad > Vladimir Putin

[CONSULT third-party 045] diplomatic
ACTOR mediates between|in RECIPIENT
mediation by ACTOR
= Norway mediated between the Philippines and Maoist rebels. => Norway
