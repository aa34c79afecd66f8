# REJECT by a verb that is denied: what will not be done, was not done, is not
# allowed ("did not heed", "will not accept").

[REJECT yield 124] not
ACTOR stops|ends|halts|ceases|abandons|suspends|calls_off strike|strikes|protest|protests|blockade|siege|offensive|operation|operations|campaign|war|hunger_strike|walkout|boycott|sit-in|occupation|bombing|attacks|resistance|programme|program|enrichment
ACTOR:state,GOV,MIL,REB,PTY,IGO,LEG stops|ceases|halts|quits CLAUSE
ACTOR yields|bows|bends|budges|backs_down|backs_off|relents|caves|caves_in|gives_in|gives_way|surrenders|capitulates|retreats to|before|from|on THING
ACTOR yields|bows|bends|budges|backs_down|relents|caves_in|gives_in|gives_way|surrenders|capitulates|retreats
ACTOR heeds|obeys|answers|meets|satisfies|accedes|complies|agrees demand|demands|call|calls|ultimatum|deadline|order|orders|conditions|terms to|with|of|from|by RECIPIENT
ACTOR heeds|obeys|meets|satisfies demand|demands|call|calls|ultimatum|deadline|order|orders|warning|warnings|conditions|terms
ACTOR accedes|complies|yields|gives_in|bows to|with demand|demands|call|calls|ultimatum|order|orders|conditions|terms|request|requests|ruling|resolution|resolutions|pressure
ACTOR hands_over|gives_up|turns_over RECIPIENT
ACTOR hands_over|gives_up|turns_over|takes_back THING
ACTOR annuls|repeals|lifts|revokes|rescinds|eases|waives|withdraws|cancels|reverses|scraps ban|law|laws|declaration|sanctions|embargo|blockade|decree|curfew|order|decision|tariffs|charges|agreement|restrictions|measures
deadline|demand|demands|condition|conditions *is met|heeded|satisfied|fulfilled by ACTOR
ACTOR is deterred|intimidated|swayed|cowed|bullied|blackmailed by THING
= Belgrade has not heeded repeated demands to stop the war. => Belgrade
= The teachers said they would not end the strike. => teachers
= Sudan said it will hand nobody over. => Sudan
= Tehran will not stop enriching uranium. => Tehran
! The rain did not stop.

[REJECT 120] not
ACTOR accepts|recognises|recognizes|acknowledges|endorses|condones|countenances|approves|brooks RECIPIENT
ACTOR:state,GOV,MIL,REB,PTY,IGO,LEG,OPP,organisation,group accepts|recognises|recognizes|acknowledges|endorses|condones|countenances|approves|brooks THING
ACTOR:state,GOV,MIL,REB,PTY,IGO,LEG,OPP accepts that CLAUSE
ACTOR:state,GOV,MIL,REB,PTY,IGO,LEG,OPP bows|submits|agrees|consents|subscribes to THING
ACTOR is bound by THING
ACTOR gives|grants|issues permission|access|approval|visa|visas|consent|clearance|leave|authorisation|authorization|blessing to|for RECIPIENT
ACTOR gives|grants|issues permission|access|approval|visa|visas|consent|clearance|leave|authorisation|authorization|blessing to|for THING
ACTOR allows|lets|permits RECIPIENT to CLAUSE
ACTOR allows|permits THING
RECIPIENT is allowed|permitted|let|authorised|authorized to CLAUSE
RECIPIENT is allowed|permitted|let|admitted in|into|onto THING
ACTOR takes|accepts|wants|needs|asks THING from RECIPIENT
ACTOR:state,GOV,IGO,REB seeks|asks|requests|applies for THING
ACTOR reaches agreement|deal|accord|compromise|consensus|settlement|understanding with|between RECIPIENT
ACTOR reaches agreement|deal|accord|compromise|consensus|settlement|understanding on|over|about THING
ACTOR reaches agreement|deal|accord|compromise|consensus|settlement|understanding
ACTOR approves|passes|backs|adopts|ratifies|signs bill|budget|motion|resolution|law|deal|agreement|plan|treaty|accord|measure|text|amendment|reform
motion|bill|resolution|referendum|amendment|measure *passes
ACTOR is ready|willing|prepared|inclined to CLAUSE
= London and Dublin failed to reach a deal on the border. => London; Dublin
= France would not recognise the new state. => France
= The government did not give permission for the rally. => government
! The pitch did not meet the standards.
= The opposition is not prepared to give the government a blank cheque. => opposition
= Ankara is not willing to make concessions. => Ankara

[REJECT meet 125] not diplomatic
ACTOR meets|receives|sees RECIPIENT
ACTOR attends|joins summit|talks|meeting|conference|negotiations|session|dialogue|ceremony
ACTOR negotiates|talks|sits_down|speaks with|to RECIPIENT
ACTOR takes part in summit|talks|meeting|conference|negotiations|session|dialogue|ceremony|proceedings
RECIPIENT is welcome
RECIPIENT is allowed|permitted to see|meet|visit
= Jacques Chirac said that Ariel Sharon would not be welcome in Paris.

[REJECT] not
ACTOR has intention|plan|plans|wish|desire of|to ACT
ACTOR has intention|plans|wish|desire of|to CLAUSE
ACTOR sees need|reason|point to|in|for ACT
ACTOR plans|intends|means to ACT:RETREAT,CONCEDE,CONSULT,AID,COOPERATE
= Madrid has no intention of negotiating with the separatists. => Madrid > separatists

[REJECT] not
ACTOR lets|allows|permits RECIPIENT in|into|through|off|ashore|across THING
ACTOR lets RECIPIENT in
= Riga will not let the tanker crew into the port. => Riga > crew

[THREATEN 130] not
ACTOR:state,GOV,MIL,COP,REB,PTY,IGO tolerates|brooks|condones|countenances THING
ACTOR:state,GOV,MIL,COP,REB,PTY,IGO stands by|idly while|as CLAUSE
disruption|violence|act|acts|attack|attacks|interference|disorder|dissent|unrest *is tolerated by ACTOR
= The United States would not tolerate attacks on its ships. => United States

# more examples, whatever the mode

[REJECT]
= Slovakia refuses to take in migrants.
= Belgrade says it will never recognise Kosovo.
= The minister dismissed suggestions that he would resign.
= The mayor refused to meet the strikers.
= The Constitutional Court threw out the government's plan.
= Burundi rejected the deployment of African peacekeepers.
= The White House ruled out sending ground troops to Syria.
= The archbishop rejected a call by the king for reconciliation.
= Kabul has not accepted the border drawn by the British.
= Lebanon's president refused to sign the decree.
= The coalition partners rejected the chancellor's proposal.
= Tehran refused to suspend its nuclear programme.
= The Kremlin rejected accusations that it had meddled in the election.
= The Supreme Court rejected an appeal by the former president.
= Poland will not accept refugees, Prime Minister Beata Szydlo said.
= Prime Minister Boris Johnson ruled out another referendum.
= The rebels turned down an offer of amnesty from the government.
= Hungary vetoed the aid package for Ukraine.
= China denied that it had spied on the German parliament.
= The governor defied the court order.
= Israel barred the UN investigator from entering Gaza.
= Lawmakers voted down the budget.
= Parliament rejected the withdrawal agreement.
= The president said he would not step down.
= The two sides failed to reach an agreement on Saturday.
= The Taliban refused to negotiate with the Afghan government.
= Australia denied entry to the tennis player.
= North Korea called off a meeting with South Korea.
= Ethiopia dismissed the allegations as baseless.
= The minister brushed aside calls for his resignation.
= Moscow would not extradite the suspects to Britain.
= The junta ignored appeals for the release of Aung San Suu Kyi.
= The Senate blocked the nomination.
= Greece opposed the sale of the port.
= Germany did not grant permission for the rally.
= Colombia's government said it would not negotiate under threat.
= The union rejected the pay offer.
= The ambassador walked out of the meeting.
= Eritrea's president refused to meet the UN envoy.
= The cardinal declined to testify before the commission.
= The emir spurned the peace overture.
= Rangoon has not replied and will not let the envoy in.
= The archbishop declined an invitation to the coronation.
= Caracas shrugged off the sanctions.
= The government turned a deaf ear to the protesters.
= The tribunal dismissed the petition of the opposition.
= Berne would not hand over the fugitive.
= Voters in Ireland rejected the treaty.
= The sultan disregarded the warnings of the consul.
= The king refused the prime minister's request to dissolve parliament.
= Cuba cancelled the visit of the senator.
= The minister contradicted the general.
