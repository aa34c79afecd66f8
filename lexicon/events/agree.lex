# AGREE: agreements, promises and offers of cooperation in their own words,
# invitations, meetings on the calendar. Agreements to do something coded
# elsewhere are composed: see compose.lex. Accords that are finished or signed:
# support-accords.lex. Vows to fight, refuse or go on are no cooperation.

[AGREE 035] fixed
ACTOR agrees to ACT:RETREAT,CONCEDE
= Algeria agreed to lift the ban on imports. => Algeria

[AGREE 0312] fixed military
ACTOR agrees|offers|pledges|promises|volunteers|commits to ACT:MOBILIZE
ACTOR is willing to ACT:MOBILIZE
= Australia offered to send troops to the Philippines. => Australia

[AGREE 030] mutual
ACTOR reaches|strikes|finds|achieves|comes_to|arrives_at|builds|forms|forges understanding|compromise|consensus|common_ground|bargain|arrangement|modus_vivendi|provisional_agreement|agreement_in_principle|preliminary_agreement|tentative_agreement|tentative_deal with|between|on RECIPIENT
ACTOR reaches|strikes|finds|achieves|comes_to|arrives_at understanding|compromise|consensus|common_ground|bargain|arrangement|agreement_in_principle|provisional_agreement|preliminary_agreement|tentative_agreement|tentative_deal
ACTOR comes to understanding|compromise|consensus with RECIPIENT
understanding|compromise|consensus between|with|among ACTOR
ACTOR agrees with RECIPIENT on|over|about THING
ACTOR agrees with RECIPIENT to CLAUSE
ACTOR agrees with RECIPIENT to ACT
ACTOR:GOV,state,REB,OPP,LEG,PTY,IGO,MIL,BUS,LAB,PRM,ELI,organisation agrees on|upon THING
ACTOR agrees to THING
ACTOR agrees solution|plan|terms|date|budget|programme|agenda|timetable|text|approach|measures|steps|package|roadmap with RECIPIENT
ACTOR agrees solution|plan|terms|date|budget|programme|agenda|timetable|approach|measures|steps|package|roadmap
ACTOR agrees in_principle
deal *is agreed
ACTOR:state,GOV,IGO,LEG,MIL,REB,PTY,OPP,organisation is committed to CLAUSE
= Seoul and Pyongyang reached an understanding on family reunions. => Seoul; Pyongyang
= China and India agreed on a timetable. => China; India
= Greece agreed with its creditors on a new budget. => Greece; creditors
= Belarus agreed with Iran to exchange technology. => Belarus; Iran
! The Senate and the House failed to agree on a budget.
= The Ethiopian government is committed to opening up the economy. => Ethiopian government

[AGREE 037] mutual
ACTOR settles dispute|differences|case|lawsuit|conflict|quarrel|strike|claim|claims with RECIPIENT
ACTOR settles dispute|differences|conflict|quarrel
ACTOR resolves|overcomes|patches_up|buries|irons_out|bridges|narrows differences|dispute|hatchet|quarrel with RECIPIENT
ACTOR resolves|overcomes|patches_up|irons_out|bridges differences|dispute|quarrel
ACTOR comes to terms with RECIPIENT
ACTOR makes peace with RECIPIENT
ACTOR reconciles with RECIPIENT
ACTOR seeks|wants|pursues peace|reconciliation|rapprochement|settlement|detente|coexistence|solution|compromise with RECIPIENT
ACTOR accepts|backs|agrees formula|settlement|compromise|pay_deal|pay_offer with|of|from RECIPIENT
ACTOR accepts formula|settlement|compromise|pay_deal|pay_offer|award
= Ethiopia made peace with Eritrea. => Ethiopia; Eritrea
= Libya settled its dispute with Chad. => Libya; Chad
= Turkey and Armenia resolved their differences. => Turkey; Armenia
= The Congo reconciled with Rwanda. => Congo; Rwanda
= The strikers accepted a pay deal. => strikers
! The dust settled on the road.

[AGREE 030]
ACTOR accepts|takes_up offer|proposal|plan|terms|conditions|ultimatum|suggestion|idea of|from|by RECIPIENT
ACTOR accepts|takes_up offer|proposal|plan|terms|conditions|deal|ruling|resolution|roadmap|peace_plan|draft
ACTOR agrees to proposal|plan|terms|conditions|request|offer|idea of|from|by RECIPIENT
ACTOR complies|goes_along with request|wish|demand|demands|order|resolution|requirement|requirements of|by|from RECIPIENT
ACTOR will comply with request|demand of RECIPIENT
ACTOR assures|reassures RECIPIENT
ACTOR assures|reassures RECIPIENT of|on|about THING
ACTOR assures RECIPIENT that CLAUSE
ACTOR gives|offers|provides|issues assurance|assurances|guarantee|guarantees|promise|pledge|word|commitment|undertaking|pledges|undertakings to RECIPIENT
ACTOR gives|offers RECIPIENT assurance|assurances|guarantee|guarantees|promise|pledge|word|undertaking
ACTOR gives|offers|issues|makes assurance|assurances|promise|pledge|commitment|undertaking
ACTOR makes|issues|renews promise|pledge|commitment|vow|offer to RECIPIENT
ACTOR offers RECIPIENT THING
ACTOR:!BUS offers|proposes|promises|pledges THING
ACTOR offers|promises THING to RECIPIENT
ACTOR presents|unveils|submits|puts_forward|tables|floats|outlines|announces|launches proposal|proposals|peace_plan|roadmap|initiative|peace_initiative|peace_proposal|offer|security_initiative to|for RECIPIENT
ACTOR presents|unveils|submits|puts_forward|floats|outlines|launches proposal|proposals|peace_plan|roadmap|initiative|peace_initiative|offer
ACTOR proposes that CLAUSE
ACTOR proposes to CLAUSE
ACTOR undertakes|commits|offers|volunteers|consents to CLAUSE
ACTOR undertakes|pledges|promises not to CLAUSE
ACTOR commits|pledges|binds himself|itself|themselves|herself to CLAUSE
ACTOR commits himself|itself|themselves|herself to THING
ACTOR is ready|willing|prepared to CLAUSE
ACTOR is receptive|amenable to talks|dialogue|negotiations|idea|proposal|compromise|cooperation
ACTOR expresses|voices|signals|indicates|shows|declares readiness|willingness|desire|intention to CLAUSE
ACTOR expresses|voices|signals|declares readiness|willingness|desire for THING
ACTOR expresses|voices interest|desire in|for cooperation|talks|dialogue|partnership|ties|peace
ACTOR stands|stays ready to CLAUSE
ACTOR consents to THING
ACTOR gives|grants consent|permission|assent|nod|approval to THING
ACTOR extends|offers|holds_out olive_branch to RECIPIENT
ACTOR vows|promises|pledges|agrees to cooperate|work|collaborate|help|assist|support with RECIPIENT
promise|pledge|offer|assurance to RECIPIENT
promise|pledge|offer|commitment|undertaking|promises|pledges to CLAUSE
promise|pledge|offer|guarantee|assurance|promises|pledges|assurances|guarantees of THING
assurance|assurances|promise|pledge|guarantees from ACTOR
assurance|assurances|promise|pledge|guarantee|undertaking that CLAUSE
consent of|from ACTOR
= Iran accepted the proposal. => Iran
= The Taliban accepted the terms of the plan. => Taliban
= Hanoi gave a pledge to Washington. => Hanoi > Washington
= The junta offered the opposition a compromise. => junta
= Morocco presented a peace plan to the United Nations. => Morocco > United Nations
= Beijing expressed its readiness for dialogue. => Beijing
= Brazil offered to host the refugees. => Brazil
= Cyprus proposed that the talks move to Geneva. => Cyprus
= Belgrade complied with the demand of NATO. => Belgrade > NATO
! Iran rejected the proposal.
! The company offers discounts to students.
! Rescuers were ready to use explosives.
= Syria accepted a Russian proposal. => Syria
= Washington assured Taiwan of its friendship. => Washington > Taiwan
= The Kremlin gave Kazakhstan guarantees. => Kremlin > Kazakhstan
= Nigeria offered Charles Taylor a refuge. => Nigeria
= Libya proposed a referendum. => Libya
= Finland is ready to contribute. => Finland
= Spain is willing to help Portugal. => Spain > Portugal
= The pledge by Norway to Afghanistan was kept. => Norway > Afghanistan
= Rwandan troops entered with the consent of Kinshasa. => Kinshasa
= The crew promised a safe flight.
! The Maoists vowed to keep up their blockade.
! Trump vowed to crush Iran.
! The firm offers flights to Cuba.

[NONE]
ACTOR vows to CLAUSE
ACTOR offers|gives criticism|praise|thanks|congratulations|resistance|condolences|prayers|prayer|apology|apologies|explanation|opinion|glimpse|hope|flights|courses|services|discount|refund|example|analysis|insight|view|views|excuse|chance|opportunity|reward|bounty|bribe
ACTOR promises|proposes toast|marriage
ACTOR is ready|prepared to fight|retaliate|strike|respond|die|go|use|act|defend|confront|attack|kill|take
ACTOR is ready|prepared for war|battle|anything|eventuality|attack
ACTOR accepts defeat|responsibility|blame|resignation|payment|bribe|bribes|fact|reality|award|prize|apology|cash|post|nomination|appointment|job|result|results
ACTOR agrees that CLAUSE:must
deal dealer|price|maker|hunter
great|good deal of THING
ACTOR deals with THING
= The rebels offered no resistance.
= Ghana accepted the resignation.
= A great deal of work remains.

[AGREE 0331] economic
ACTOR promises|pledges|offers|guarantees|commits|earmarks|sets_aside|approves|announces|unveils|agrees|budgets $|€|£|million|billion|dollars|euros|funds|money|loan|loans|credit|grant|grants|investment|bailout|package|aid_package|stimulus|compensation|budget_support|financial_aid|economic_aid|funding|rescue_package to|for|in RECIPIENT
ACTOR promises|pledges|offers|guarantees|commits|earmarks|sets_aside $|€|£|million|billion|dollars|euros|funds|money|loan|loans|credit|investment|bailout|package|aid_package|compensation|financial_aid|economic_aid|funding
ACTOR promises|pledges|offers RECIPIENT $|€|£|million|billion|dollars|euros|funds|money|loan|loans|credit|compensation|aid_package|bailout|investment
ACTOR promises|pledges|offers|commits|earmarks $|€|£|million|billion|dollars|euros in|of aid|assistance|relief|help|loans|grants|support|credit|investment to|for RECIPIENT
pledge|pledges|promise of $|€|£|million|billion|dollars|euros|money|loan|funds
ACTOR pledges|promises to invest
ACTOR announces|pledges|promises increase|boost|rise in|of|to funding|aid|assistance|support|contribution for|to|in RECIPIENT
ACTOR announces|pledges|promises increase|boost|rise in|of|to funding|aid|assistance|contribution
= The World Bank pledged 100 million dollars to Haiti. => World Bank > Haiti
= Brussels offered Kyiv a loan. => Brussels > Kyiv
= Saudi Arabia pledged $3 billion in aid to Pakistan. => Saudi Arabia > Pakistan
= Norway promised 3 billion dollars to Ghana. => Norway > Ghana
= Norway earmarked $10 million for Malawi. => Norway > Malawi
= Japan announced a loan for Vietnam. => Japan > Vietnam
= Washington guaranteed a loan to Ukraine. => Washington > Ukraine
! Norway lent $10 million to Malawi.
= Sweden announced a threefold increase in aid to Sudan. => Sweden

[AGREE 033]
ACTOR promises|pledges|offers|guarantees aid|help|assistance|relief|relief_aid|support_package|medicine|vaccines|doses|food|supplies|shelter|rescue_teams|rescuers|expertise|doctors to|for RECIPIENT
ACTOR promises|pledges|offers aid|help|assistance|relief|vaccines|food|supplies|expertise
ACTOR promises|pledges|offers RECIPIENT aid|help|assistance|relief|vaccines|food|supplies|shelter|expertise|farmland|land
ACTOR stands|is ready to help|assist|aid|support RECIPIENT
= Emmanuel Macron offered help to Lebanon. => Emmanuel Macron > Lebanon
= India promised Nepal vaccines. => India > Nepal
= Sweden promised assistance to Latvia. => Sweden > Latvia
= Canada stood ready to help Haiti. => Canada > Haiti

[AGREE 0332] military
ACTOR promises|pledges|offers|approves weapons|arms|missiles|tanks|ammunition|military_aid|fighter_jets|jets|helicopters|warplanes|military_assistance|air_support|air_defences to|for RECIPIENT
ACTOR promises|pledges|offers RECIPIENT weapons|arms|missiles|tanks|ammunition|military_aid|fighter_jets|jets|helicopters|warplanes|military_assistance
ACTOR promises|pledges|offers weapons|arms|missiles|tanks|ammunition|military_aid|fighter_jets|helicopters

[AGREE 0312] military
ACTOR promises|pledges|offers|commits troops|soldiers|battalion|contingent|peacekeepers|forces|warships|ships|police|regiment|aircraft|bases|base to|for RECIPIENT
ACTOR promises|pledges|offers troops|soldiers|battalion|contingent|peacekeepers|warships|regiment
ACTOR promises|pledges|offers RECIPIENT troops|soldiers|battalion|contingent|peacekeepers|warships|regiment|bases
= Ivory Coast promised a battalion. => Ivory Coast
= Kenya offered troops to Somalia. => Kenya > Somalia
= Bangladesh pledged 500 peacekeepers to Mali. => Bangladesh > Mali

[AGREE 0333] migration
ACTOR promises|offers|pledges asylum|refuge|citizenship|sanctuary|shelter|safe_haven|nationality|protection|exile|safe_passage to|for RECIPIENT
ACTOR promises|offers|pledges RECIPIENT asylum|refuge|citizenship|sanctuary|shelter|safe_haven|nationality|protection|exile|safe_passage

[AGREE 034]
ACTOR promises|pledges|offers|proposes|announces|unveils|outlines reform|reforms|changes|democracy|package_of_reforms|political_reforms|economic_reforms|overhaul|concessions_to_women|pensions|wages|subsidies|tax_cuts|legislation|amendment|amendments|bill
ACTOR promises|pledges to reform|democratise|democratize|modernise|modernize|open_up|overhaul|change THING
ACTOR introduces initiatives|reforms|package|initiative|measures
= Hosni Mubarak promised higher pensions. => Hosni Mubarak
= The government proposed an amendment. => government

[AGREE 036] diplomatic
ACTOR invites RECIPIENT
ACTOR invites RECIPIENT to THING
ACTOR invites RECIPIENT to CLAUSE
ACTOR extends|issues|sends|gives|hands|makes|conveys|delivers|renews invitation|invitations|invite to|for RECIPIENT
ACTOR accepts|takes_up invitation|invite|invitation_to from|of|by|for RECIPIENT
ACTOR accepts|takes_up invitation|invite
RECIPIENT receives|gets|has invitation|invite from|of ACTOR
invitation to|for RECIPIENT
invitation from|by ACTOR
ACTOR offers|proposes|suggests dialogue|talks|meeting|summit|negotiations|peace_talks|conference to|with|between RECIPIENT
ACTOR offers|proposes|suggests dialogue|talks|meeting|summit|negotiations|peace_talks|conference
ACTOR schedules|arranges|agrees meeting|summit|talks|session|conference|emergency_meeting|visit with|between RECIPIENT
ACTOR calls|convenes|summons meeting|summit|talks|session|conference|emergency_meeting|emergency_session of|with RECIPIENT
ACTOR summons RECIPIENT to session|emergency_session|summit|conference
= Japan invited the South Korean president. => Japan > South Korean president
= Bashir received an invitation from Vladimir Putin. => Vladimir Putin > Bashir
= Kim Jong Un accepted the invitation. => Kim Jong Un
= Tehran proposed talks with Baghdad. => Tehran > Baghdad
= Modi invited Nawaz Sharif to his inauguration. => Modi > Nawaz Sharif
= Barack Obama accepted an invitation from Raul Castro. => Barack Obama > Raul Castro
= The Kremlin extended an invitation to Kim Jong Un. => Kremlin > Kim Jong Un
= The Security Council called an emergency meeting. => Security Council
! The show invites viewers to laugh.

[AGREE 036] diplomatic status=future
meeting|summit|talks|visit|conference|session|trip|negotiations *is scheduled|due|planned|set|expected|slated|arranged|fixed
ACTOR is due|expected|scheduled to meet|visit|hold|attend|host|travel|fly|arrive|address RECIPIENT
ACTOR has|schedules talks|meeting|visit scheduled|planned with RECIPIENT
ACTOR plans meeting|summit|talks|visit|trip|conference with|to RECIPIENT
ACTOR plans meeting|summit|talks|visit|trip|conference
summit|conference|talks *will follow|open|resume|begin
= A summit is planned for October. => ; status=future
= Talks are scheduled for Monday in Geneva. => ; status=future
= The summit was set for June. => ; status=future
= Sergei Lavrov will meet Antony Blinken on Friday. => Sergei Lavrov; Antony Blinken ; status=future
= Emmanuel Macron will visit Lebanon next week. => Emmanuel Macron > Lebanon ; status=future
= Hungary will buy gas from Russia. => Hungary; Russia ; status=future
= France will sign a treaty with Italy. => France; Italy ; status=future
! The bus is due at noon.

[AGREE 039] diplomatic
ACTOR offers|proposes|volunteers mediation|good_offices|mediate|services_as_mediator between|in|to RECIPIENT
ACTOR offers|proposes mediation|good_offices
ACTOR accepts mediation|mediator|good_offices|arbitration of|by|from RECIPIENT
ACTOR accepts mediation|arbitration
= Qatar offered mediation between Fatah and Hamas. => Qatar
= Morocco accepted the mediation of Spain. => Morocco > Spain
