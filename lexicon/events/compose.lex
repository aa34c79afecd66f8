# Acts inside acts: what is agreed, asked, refused, threatened. The act in the
# ACT slot is coded by its own rule; ontology/compose.tsv says what the whole
# becomes. Rules with CLAUSE stand for what no other rule codes.

[AGREE 030]
ACTOR agrees|pledges|promises|vows|undertakes|offers|commits|volunteers to ACT
ACTOR agrees|pledges|promises|vows that ACT
ACTOR agrees|consents to ACT
ACTOR agrees|settles on ACT
ACTOR promises|pledges|offers ACT
ACTOR accepts|approves proposal|offer|invitation|plan for|of|to ACT
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

[ACCUSE allege 112] keep status=actual doer
ACTOR accuses RECIPIENT of ACT
ACTOR blames RECIPIENT for ACT
ACTOR blames ACT on RECIPIENT
ACTOR suspects RECIPIENT of ACT
ACTOR holds RECIPIENT responsible for ACT
RECIPIENT is accused|suspected of ACT
= Ukraine accused Russia of shelling a hospital. => Ukraine > Russia
