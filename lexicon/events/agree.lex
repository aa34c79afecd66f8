# AGREE: agreements, promises and offers of cooperation in their own words.
# Agreements to do something coded elsewhere are composed: see compose.lex.

[AGREE 035] fixed
ACTOR agrees|consents to ACT:RETREAT,CONCEDE
= Algeria agreed to lift the ban on imports. => Algeria


[AGREE 030] mutual
agreement|deal|accord|pact|understanding|compromise|consensus|settlement between|with|among ACTOR
ACTOR reaches|strikes|seals|clinches|brokers|concludes|makes|hammers_out|cuts|achieves|finalises|finalizes|negotiates|secures|agrees agreement|deal|accord|pact|compromise|understanding|consensus|settlement|terms|bargain|arrangement|treaty|contract with|between RECIPIENT
ACTOR reaches|strikes|seals|clinches|concludes|hammers_out|cuts|achieves|finalises|finalizes|secures agreement|deal|accord|pact|compromise|understanding|consensus|settlement|bargain
ACTOR comes to terms|agreement|understanding with RECIPIENT
ACTOR agrees with RECIPIENT on|over|about THING
ACTOR agrees on|upon|to THING
ACTOR settles dispute|differences|case|lawsuit|conflict with RECIPIENT
ACTOR resolves|overcomes|patches_up differences|dispute with RECIPIENT
peace|trade|ceasefire|power-sharing|nuclear|arms agreement|deal|accord|pact *is reached|struck|agreed
= Seoul and Pyongyang reached an agreement on family reunions. => Seoul; Pyongyang
= China and India struck a deal on border patrols. => China; India

[AGREE 030]
ACTOR invites RECIPIENT
ACTOR invites RECIPIENT to THING
ACTOR extends|issues|sends|accepts|gives invitation|invitations to|from|for RECIPIENT
ACTOR accepts invitation|offer|proposal|plan|terms|invitation_to of|from|by RECIPIENT
ACTOR accepts invitation|offer|proposal|plan|terms|conditions|deal|mediation|ruling|resolution
invitation to|from|for RECIPIENT
ACTOR assures|reassures|promises RECIPIENT
ACTOR gives|offers|provides assurance|assurances|guarantee|guarantees|promise|pledge|word|commitment to RECIPIENT
ACTOR gives|offers RECIPIENT assurance|assurances|guarantee|guarantees|promise|pledge|word
ACTOR offers|proposes dialogue|cooperation|peace|partnership|talks|mediation|truce|peace_plan|plan|compromise|initiative to|with RECIPIENT
ACTOR offers|proposes dialogue|cooperation|peace|partnership|talks|mediation|peace_plan|compromise
ACTOR presents|unveils|submits|puts_forward|tables|floats proposal|proposals|peace_plan|plan|roadmap|initiative to RECIPIENT
ACTOR offers RECIPIENT THING
ACTOR offers|promises|pledges|proposes THING
ACTOR proposes|suggests that CLAUSE
ACTOR agrees with RECIPIENT to CLAUSE
ACTOR promises|pledges|offers|guarantees|vows aid|help|support|assistance|cooperation|money|reforms|reform|funds|investment|loan|loans|troops|elections|protection|security|compensation|weapons|credit|asylum|jobs|relief|rights|dollars|euros|$|€|£|million|billion to|for RECIPIENT
ACTOR promises|pledges|offers|guarantees|vows aid|help|assistance|cooperation|money|reforms|reform|funds|investment|loan|loans|elections|protection|compensation|credit|relief|dollars|euros|$|€|£|million|billion
ACTOR commits|earmarks|allocates|sets_aside|approves $|€|£|million|billion|funds|money|dollars|euros|aid|package to|for RECIPIENT
ACTOR undertakes|commits|vows to CLAUSE
ACTOR commits himself|itself|themselves|herself to CLAUSE
ACTOR commits himself|itself|themselves|herself to THING
ACTOR is committed to THING
ACTOR is ready|willing|prepared to CLAUSE
ACTOR expresses|voices|signals|indicates readiness|willingness|desire|intention|interest to|in|for CLAUSE
ACTOR expresses|voices|signals readiness|willingness|desire|interest in|for THING
promise|pledge|offer|commitment|undertaking|readiness|willingness|assurance to|of|by RECIPIENT
promise|pledge|offer|commitment|undertaking to CLAUSE
ACTOR calls|convenes|schedules|arranges|sets|agrees meeting|summit|talks|session|conference|emergency_meeting
meeting|summit|talks|visit|conference|session *is scheduled|due|planned|set|expected
meeting|summit|talks|conference|session *will|opens|begins|starts tomorrow
= Japan invited the South Korean president. => Japan > South Korean president
= The World Bank pledged 100 million dollars to Haiti. => World Bank > Haiti
= Iran accepted the proposal. => Iran
