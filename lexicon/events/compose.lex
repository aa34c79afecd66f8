# Acts inside acts: what is agreed, asked, refused, threatened. The act in the
# ACT slot is coded by its own rule; ontology/compose.tsv says what the whole
# becomes. Rules with CLAUSE stand for what no other rule codes.

[AGREE 030]
ACTOR agrees|pledges|promises|vows|undertakes|offers|commits|volunteers to ACT
ACTOR agrees|pledges|promises|vows that ACT
ACTOR agrees|consents to ACT
ACTOR agrees|settles on ACT
ACTOR promises|pledges|offers ACT
ACTOR accepts|approves|welcomes proposal|offer|invitation|plan for|of|to ACT
promise|pledge|offer|commitment|undertaking|readiness|willingness to ACT
promise|pledge|offer of ACT
= Iran agreed to hold talks with the European Union. => Iran > European Union
= Japan promised to send aid to Nepal. => Japan > Nepal

[AGREE 030]
ACTOR agrees|pledges|promises|vows|undertakes to CLAUSE
ACTOR agrees|pledges|promises|vows that CLAUSE
ACTOR offers RECIPIENT THING
ACTOR reaches|strikes|concludes deal|agreement|accord|compromise|understanding with|between RECIPIENT
ACTOR agrees on THING
ACTOR accepts invitation|offer|proposal|plan
ACTOR invites RECIPIENT
ACTOR commits to CLAUSE
invitation to|from RECIPIENT
= The two governments agreed to explore ways of working together.
= India and Pakistan agreed to explore new routes.

[AGREE 030] fixed
ACTOR is ready|willing|prepared|open|committed to ACT
ACTOR expresses|voices|signals readiness|willingness to ACT
= Libya is willing to withdraw its troops from Chad. => Libya > Chad

[REQUEST]
ACTOR urges|asks|tells|orders|presses|calls_on|begs|pressures|implores|exhorts|instructs|commands|invites|petitions|lobbies RECIPIENT to ACT
ACTOR demands|asks|insists|requests|urges that ACT
ACTOR calls for ACT
ACTOR demands|seeks|requests|urges|wants|solicits ACT
ACTOR asks|appeals|presses|pushes|campaigns|lobbies for ACT
ACTOR appeals to RECIPIENT for ACT
ACTOR appeals|calls to|on|upon RECIPIENT to ACT
ACTOR demands|asks|seeks|wants to ACT
ACTOR wants RECIPIENT to ACT
call|appeal|demand|request|plea for ACT
call|appeal|demand|request|plea to RECIPIENT to ACT
ACTOR says RECIPIENT must ACT
= Washington urged Israel to halt air strikes on Gaza. => Washington > Israel
= France called for sanctions against Iran. => France > Iran
= The opposition demanded that President Yoweri Museveni resign. => opposition > Yoweri Museveni

[REQUEST 100]
ACTOR urges|asks|tells|orders|presses|calls_on|begs|pressures|implores|exhorts|instructs|commands|petitions|summons RECIPIENT to CLAUSE
ACTOR demands|insists|requests|urges that CLAUSE
ACTOR demands|requests|seeks THING from|of RECIPIENT
ACTOR demands|urges THING
ACTOR calls|appeals for THING
ACTOR appeals|calls to|on|upon RECIPIENT to|for CLAUSE
ACTOR appeals to RECIPIENT
ACTOR asks RECIPIENT for THING
ACTOR asks for THING
ACTOR presses|pushes RECIPIENT for|on|over THING
call|appeal|demand|request for THING
ACTOR calls on|upon RECIPIENT to CLAUSE
= The United Nations asked Ethiopia to reopen roads into Tigray. => United Nations > Ethiopia
= Moscow demanded an explanation from Ankara. => Moscow > Ankara

[ACCUSE allege 112] keep status=actual doer
ACTOR accuses RECIPIENT of ACT
ACTOR blames RECIPIENT for ACT
ACTOR blames ACT on RECIPIENT
ACTOR suspects RECIPIENT of ACT
ACTOR holds RECIPIENT responsible for ACT
RECIPIENT is accused|suspected of ACT
= Ukraine accused Russia of shelling a hospital. => Ukraine > Russia
