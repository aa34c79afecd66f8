# CONSULT and SUPPORT by their finer CAMEO codes.

[CONSULT third-party 044] diplomatic mutual prior=4
ACTOR meets|holds_talks|confers RECIPIENT on|in neutral|third neutral_ground|neutral_territory|third_country|neutral_venue
ACTOR meets|confers with RECIPIENT on|in neutral_ground|neutral_territory|third_country|neutral_venue
ACTOR meets RECIPIENT on|in neutral_ground|neutral_territory|third_country|neutral_venue
ACTOR holds talks|meeting|discussions|negotiations on|in neutral_ground|neutral_territory|third_country|neutral_venue with|between RECIPIENT
talks|meeting|negotiations|discussions on|in neutral_ground|neutral_territory|third_country|neutral_venue between|with RECIPIENT
= The envoy of Serbia met the envoy of Kosovo on neutral ground. => ; cameo=044
= Iran held talks with Israel in a third country. => Iran; Israel ; cameo=044

[SUPPORT 052] prior=4
ACTOR defends|vindicates|exonerates RECIPIENT:person,GOV,state,IGO,MIL,PTY,organisation
ACTOR speaks|stands|sticks up for RECIPIENT
ACTOR comes|leaps|rushes|springs to RECIPIENT 's defence|defense
ACTOR comes|leaps|rushes|springs to defence|defense of RECIPIENT
ACTOR defends record|decision|conduct|handling|policy|policies|choice|role|actions|reputation of RECIPIENT
= Paris defended Israel. => Paris > Israel ; cameo=052
= The bishop came to the defence of the minister. => bishop > minister ; cameo=052

[SUPPORT 053] prior=3
ACTOR rallies|drums_up|mobilises|mobilizes|musters|gathers|marshals|builds|lobbies|canvasses|campaigns|whips_up support|backing|votes for|behind|of RECIPIENT
ACTOR lobbies|campaigns|canvasses|stumps for|on behalf of RECIPIENT
ACTOR lobbies|campaigns|canvasses|stumps for RECIPIENT:person,PTY,state
ACTOR rallies behind|around|round RECIPIENT
= The bishop drummed up support for the mayor. => bishop > mayor ; cameo=053
