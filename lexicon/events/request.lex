# REQUEST: asking, appealing, urging, demanding, ordering, in words. What is
# asked for decides the mode: where it is an act of another rule by
# ontology/compose.tsv, else by the verbs and nouns listed here. Demands are
# CAMEO 10, appeals 02 with the same branches.

# --- acts that other rules know

[REQUEST 10]
ACTOR tells|orders|pressures|instructs|commands|directs|compels|encourages|pushes|prods|nudges|obliges|requires RECIPIENT to ACT
ACTOR demands|requires that ACT
ACTOR insists that ACT:wish
ACTOR insists on ACT
ACTOR calls for ACT
ACTOR calls for RECIPIENT! to ACT
ACTOR demands|seeks ACT
ACTOR:state,GOV,REB,PTY,group wants ACT
ACTOR demands to ACT
ACTOR wants RECIPIENT! to ACT
ACTOR wants ACT from|by RECIPIENT
ACTOR calls on|upon RECIPIENT! to ACT
ACTOR pushes|presses|campaigns|lobbies|agitates for ACT
ACTOR needs|demands ACT from RECIPIENT
ACTOR puts pressure on RECIPIENT to ACT
ACTOR piles|steps_up|heaps|exerts pressure on RECIPIENT to ACT
ACTOR sets|gives RECIPIENT deadline to ACT
ACTOR says|states|declares|tells|adds|insists|argues|stresses|writes|tweets|maintains|reiterates|repeats|warns|announces that ACT:must
call|demand|pressure|order|insistence for ACT
call|demand|pressure|order to ACT
call|demand|pressure on RECIPIENT to ACT
demand|call that ACT
motion|resolution|petition *calls for ACT
motion|resolution|petition *calls on RECIPIENT to ACT
= Washington called on Israel to halt air strikes on Gaza. => Washington > Israel
= France called for sanctions against Iran. => France > Iran
= The opposition demanded that President Yoweri Museveni resign. => opposition > Yoweri Museveni
= The Taliban want foreign forces to withdraw. => Taliban > foreign forces
= Brussels is pushing Warsaw to drop the law. => Brussels > Warsaw

[REQUEST 02]
ACTOR urges|asks|presses|begs|implores|exhorts|petitions|lobbies|beseeches|entreats|advises|requests|counsels|invokes RECIPIENT to ACT
ACTOR asks|requests|urges|recommends|pleads|prays|proposes|hopes that ACT:!CONSULT,AGREE,COOPERATE,ASSAULT
ACTOR appeals|pleads|begs|asks for ACT
ACTOR asks|begs RECIPIENT for ACT
ACTOR requests|urges|solicits|recommends ACT
ACTOR appeals to RECIPIENT for ACT
ACTOR appeals to RECIPIENT to ACT
ACTOR appeals on RECIPIENT to ACT
ACTOR asks to ACT
ACTOR pleads with RECIPIENT to ACT
appeal|request|plea|entreaty|petition for ACT
appeal|request|plea|petition to ACT
appeal|request|plea|petition to RECIPIENT to ACT
appeal|request|plea|petition that ACT
= The UN urged Rwanda to release the opposition leader. => UN > Rwanda
= Lebanon asked France to send troops. => Lebanon > France

# --- demands for what no other rule knows, by the verb of the clause

[REQUEST yield 105] prior=-6
ACTOR tells|orders|pressures|instructs|commands|directs|encourages|pushes|wants RECIPIENT to stop|halt|cease|end|release|free|lift|ease|drop|waive|refrain|desist|disarm|surrender|hand|give|let|allow|leave|pull|withdraw|return|disperse|demobilise|demobilize|dismantle|pardon|commute|extradite|evacuate|spare|roll|scale|back|stand|lay|calm|exercise|show|restrain|avoid|reconsider|reverse|relent|yield|freeze|go
ACTOR calls on|upon RECIPIENT! to stop|halt|cease|end|release|free|lift|ease|drop|waive|refrain|desist|disarm|surrender|hand|give|let|allow|leave|pull|withdraw|return|disperse|demobilise|demobilize|dismantle|pardon|commute|extradite|evacuate|spare|roll|scale|back|stand|lay|calm|exercise|show|restrain|avoid|reconsider|reverse|freeze
ACTOR calls|pushes|campaigns|presses for end|halt|release|freeing|withdrawal|pullout|ceasefire|truce|armistice|lifting|easing|freedom|pardon|clemency|amnesty|leniency|return|access|cessation|restraint|calm|moderation|sobriety|pause|peace|disarmament|evacuation|reprieve
ACTOR demands|seeks|requests|wants end|halt|release|freeing|withdrawal|pullout|ceasefire|truce|lifting|easing|freedom|pardon|clemency|amnesty|return|access|cessation|reprieve|handover|surrender|suspension|waiver|exchange of|from|to THING
ACTOR demands|seeks|requests|wants end|halt|release|freeing|withdrawal|pullout|ceasefire|truce|lifting|easing|freedom|pardon|clemency|amnesty|return|access|reprieve|handover|surrender|suspension|waiver
ACTOR demands|insists that stop|halt|cease|end|release|free|lift|ease|drop|waive|refrain|disarm|surrender|hand|give|let|allow|leave|pull|withdraw|return|send|disperse|pardon|extradite|spare|reconsider|reverse|freeze|restore
motion|resolution|petition *calls on RECIPIENT to stop|halt|cease|end|release|free|lift|ease|drop|waive|refrain|disarm|surrender|hand|give|let|allow|leave|pull|withdraw|return|send|disperse|pardon|extradite|spare|reconsider|reverse|freeze|go|restore
call|demand|pressure for end|halt|release|freeing|withdrawal|pullout|ceasefire|truce|lifting|easing|freedom|pardon|clemency|amnesty|return|access|restraint|calm
call|demand|order to|on stop|halt|cease|end|release|free|lift|withdraw|leave|disperse|disarm|surrender|return|evacuate
= Brussels called on Ankara to refrain from further drilling. => Brussels > Ankara
= The general told the strikers to return to work. => general > strikers
= Amnesty International called for the release of the journalist. => Amnesty International

[REQUEST yield 025] prior=-6
ACTOR urges|asks|presses|begs|implores|exhorts|petitions|lobbies|advises|requests RECIPIENT to|not_to stop|halt|cease|end|release|free|lift|ease|drop|waive|refrain|desist|disarm|surrender|hand|give|let|allow|leave|pull|withdraw|return|disperse|demobilise|demobilize|dismantle|pardon|commute|extradite|evacuate|spare|roll|scale|back|stand|lay|calm|exercise|show|restrain|avoid|reconsider|reverse|relent|yield|freeze|come|call
ACTOR asks|requests|urges that stop|halt|cease|end|release|free|lift|ease|drop|waive|refrain|disarm|surrender|hand|give|let|allow|leave|pull|withdraw|return|send|disperse|pardon|extradite|spare|reconsider|reverse|freeze|go|restore
ACTOR appeals to|on|upon RECIPIENT to stop|halt|cease|end|release|free|lift|ease|drop|waive|refrain|disarm|surrender|hand|give|let|allow|leave|pull|withdraw|return|disperse|pardon|commute|extradite|spare|scale|lay|exercise|show|avoid|reconsider
ACTOR appeals|asks|pleads|begs for end|halt|release|freeing|withdrawal|ceasefire|truce|lifting|freedom|clemency|amnesty|return|access|restraint|calm|moderation|sobriety|pause|peace|evacuation|reprieve
ACTOR appeals to RECIPIENT for end|halt|release|freeing|withdrawal|ceasefire|truce|freedom|pardon|clemency|amnesty|mercy|restraint|calm|moderation|peace
ACTOR pleads for RECIPIENT
ACTOR urges restraint|calm|caution|moderation|leniency|clemency
ACTOR urges restraint|calm|caution|moderation|leniency|clemency on|upon RECIPIENT
appeal|plea|request|petition for end|halt|release|freeing|withdrawal|ceasefire|truce|pardon|clemency|amnesty|mercy|restraint|calm|access
= Ban Ki-moon urged Khartoum to let the agencies return. => Ban Ki-moon > Khartoum
= The Vatican appealed for clemency.
= Panetta appealed to both sides for calm. => Panetta

[REQUEST change 104] prior=-6
ACTOR calls|pushes|campaigns|presses|agitates for reform|reforms|election|elections|vote|referendum|resignation|dismissal|removal|ouster|departure|overhaul|change|changes|ban|law|laws|legislation|independence|autonomy|democracy|treaty|recount|impeachment|boycott|review|rethink|constitution|leadership|transition|secession|rights|accountability|justice|transparency
ACTOR demands|seeks|wants reform|reforms|election|elections|vote|referendum|resignation|dismissal|removal|ouster|departure|overhaul|change|changes|ban|independence|autonomy|democracy|recount|review|constitution|transition|rights|justice|explanation|apology|compensation|guarantee|guarantees|wages|pay|amendment|amendments from|of THING
ACTOR demands|seeks reform|reforms|election|elections|vote|referendum|resignation|dismissal|removal|ouster|departure|overhaul|change|changes|ban|independence|autonomy|democracy|recount|review|constitution|transition|rights|justice|explanation|apology|compensation|guarantee|guarantees|amendment|amendments
ACTOR demands|insists that resign|quit|step|go|depart|amend|change|reform|repeal|abolish|adopt|recognise|recognize|respect|comply|hold|dismiss|sack|fire|replace
ACTOR tells|orders|pressures|instructs|encourages|pushes|wants RECIPIENT to resign|quit|step|go|depart|amend|change|reform|repeal|abolish|adopt|recognise|recognize|respect|comply|hold|dismiss|sack|fire|replace
ACTOR calls on|upon RECIPIENT! to resign|quit|step|go|depart|amend|change|reform|repeal|abolish|adopt|recognise|recognize|respect|comply|hold|dismiss|sack|fire|replace
call|demand|pressure|campaign for reform|reforms|election|elections|vote|referendum|resignation|dismissal|removal|ouster|departure|change|changes|ban|independence|autonomy|democracy|recount|rights|boycott|impeachment|justice
= Opposition leaders called for early elections.
= Moscow demanded an explanation from Ankara. => Moscow > Ankara

[REQUEST assist 101] prior=-6
ACTOR tells|orders|pressures|instructs|directs|encourages|pushes|wants RECIPIENT to help|support|back|assist|join|send|provide|contribute|investigate|protect|cooperate|share|supply|finance|fund|deploy|host|accept|shelter|defend|guard|prosecute|examine|probe|testify|guarantee|save|rescue|take|pay
ACTOR calls on|upon RECIPIENT! to help|support|back|assist|join|send|provide|contribute|investigate|protect|cooperate|share|supply|finance|fund|deploy|host|accept|shelter|defend|guard|prosecute|examine|probe|testify|guarantee|save|rescue
ACTOR calls|pushes|presses for help|aid|support|assistance|backing|investigation|inquiry|probe|money|funds|funding|troops|weapons|protection|extradition|cooperation|action|solidarity|unity|intervention|no-fly_zone|peacekeepers
ACTOR demands|seeks|wants help|aid|support|assistance|backing|investigation|inquiry|probe|money|funds|funding|ransom|troops|weapons|protection|extradition|cooperation|asylum|recognition|documents|records|information|evidence from|of|for|into THING
ACTOR demands|seeks help|aid|support|assistance|backing|investigation|inquiry|probe|money|funds|funding|ransom|weapons|protection|extradition|cooperation|asylum
ACTOR demands|seeks extradition of RECIPIENT
ACTOR issues|serves|authorises|authorizes|approves|sends subpoena|subpoenas to|for|on RECIPIENT
ACTOR issues|serves|authorises|authorizes|approves subpoena|subpoenas
ACTOR subpoenas RECIPIENT
ACTOR:person,group seeks refuge|shelter|sanctuary in|from|at RECIPIENT
ACTOR offers|posts reward|bounty for THING
call|demand|pressure for help|aid|support|assistance|investigation|inquiry|probe|money|funds|protection|extradition|cooperation|action|intervention
subpoena|subpoenas for|to RECIPIENT
subpoena|subpoenas from|by ACTOR
= The House issued a subpoena to the State Department. => House > State Department
= Kyiv called for more weapons. => Kyiv

[REQUEST assist 021] prior=-6
ACTOR urges|asks|presses|begs|implores|exhorts|petitions|lobbies|advises|requests RECIPIENT to help|support|back|assist|join|send|provide|contribute|investigate|protect|cooperate|share|supply|finance|fund|deploy|host|accept|shelter|defend|guard|prosecute|examine|probe|testify|guarantee|save|rescue|declare|intervene|take
ACTOR asks|begs RECIPIENT for help|aid|support|assistance|backing|money|funds|funding|loan|troops|weapons|arms|protection|cooperation|asylum|refuge|recognition|documents|information|evidence|advice|extradition
ACTOR appeals|asks|pleads|begs|applies for help|aid|support|assistance|backing|money|funds|funding|loan|bailout|troops|weapons|arms|protection|cooperation|asylum|refuge|recognition|intervention|extradition|solidarity
ACTOR appeals|turns|looks to RECIPIENT for help|aid|support|assistance|backing|money|funds|funding|loan|troops|weapons|arms|protection
ACTOR requests help|aid|support|assistance|backing|money|funds|funding|loan|troops|weapons|arms|protection|asylum|extradition|documents|information from|of|for THING
ACTOR requests help|aid|support|assistance|backing|money|funds|funding|loan|troops|weapons|arms|protection|asylum|extradition
ACTOR requests extradition of RECIPIENT
appeal|request|plea|application for help|aid|support|assistance|money|funds|funding|loan|bailout|troops|weapons|protection|asylum|extradition|information|documents
extradition|aid request|requests
= Somalia asked Turkey for help. => Somalia > Turkey
= The UN has asked donors for money. => UN > donors

[REQUEST meet 106] prior=-6
ACTOR tells|orders|pressures|encourages|pushes|wants RECIPIENT to meet|talk|negotiate|attend|sit|mediate|discuss|resume
ACTOR calls on|upon RECIPIENT! to meet|talk|negotiate|attend|mediate|discuss|resume
ACTOR calls|pushes|presses for talks|meeting|dialogue|negotiations|summit|session|mediation|conference|consultations
ACTOR demands|seeks|wants talks|meeting|dialogue|negotiations|summit|session|mediation|conference|consultations|audience with THING
ACTOR demands|seeks talks|meeting|dialogue|negotiations|summit|session|mediation|audience
ACTOR demands|wants to meet|speak|talk|negotiate
call|demand|pressure for talks|meeting|dialogue|negotiations|summit|session|mediation

[REQUEST meet 026] prior=-6
ACTOR urges|asks|presses|begs|implores|exhorts|lobbies|advises|requests RECIPIENT to meet|talk|negotiate|attend|sit|mediate|discuss|resume
ACTOR appeals|asks|pleads|begs for talks|meeting|dialogue|negotiations|summit|session|mediation|audience
ACTOR requests talks|meeting|dialogue|negotiations|summit|session|mediation|audience|deposition with|of|from THING
ACTOR requests talks|meeting|dialogue|negotiations|summit|session|mediation|audience|deposition
ACTOR urges|recommends talks|dialogue|negotiations
ACTOR asks to meet|speak|talk
appeal|request|plea for talks|meeting|dialogue|negotiations|summit|session|mediation|deposition
= Moscow asked for a meeting of the Security Council. => Moscow

# --- anything else asked for

[REQUEST change 1042]
ACTOR tells|orders|pressures|instructs|commands|directs|encourages|pushes|prods|nudges RECIPIENT to CLAUSE
ACTOR wants RECIPIENT! to CLAUSE
ACTOR demands|requires that CLAUSE
ACTOR insists|recommends|proposes that CLAUSE:wish
ACTOR demands THING from|of RECIPIENT
ACTOR! demands THING
ACTOR calls for THING
ACTOR calls for RECIPIENT! to CLAUSE
ACTOR calls for THING! to CLAUSE
ACTOR calls on|upon RECIPIENT! to CLAUSE
ACTOR presses|pushes RECIPIENT for|on|over THING
ACTOR presses|pushes|campaigns|lobbies for THING
ACTOR puts|piles|steps_up|exerts pressure on RECIPIENT to CLAUSE
ACTOR says|states|declares|tells|adds|argues|stresses|writes|tweets|maintains|reiterates|repeats|announces|concludes|emphasises|emphasizes|warns|underlines|recommends that CLAUSE:must
call|demand for THING
call|demand to CLAUSE
call|demand that CLAUSE
call|demand|pressure on RECIPIENT to CLAUSE
motion|resolution|petition *calls on RECIPIENT to CLAUSE
ACTOR lays_down|sets_out|lists|presents|hands demands|demand|conditions|terms to|for RECIPIENT
ACTOR lays_down|sets_out|presents|puts_forward demands|conditions
ACTOR asks|tells|orders RECIPIENT to resign|quit|go|step
ACTOR counts on RECIPIENT to CLAUSE
= Angela Merkel said Greece must change its laws. => Angela Merkel > Greece
= Joko Widodo said a reform of the United Nations was overdue. => Joko Widodo > United Nations
= Russia said the games must not be aimed at China. => Russia
= "Britain has to leave the islands," Cristina Fernandez said. => Cristina Fernandez > Britain
= Amnesty International called on Hungary to amend its constitution. => Amnesty International > Hungary
! The minister said prices must be falling.

[REQUEST change 024]
ACTOR urges|asks|presses|begs|implores|exhorts|petitions|lobbies|beseeches|advises|requests|counsels|cautions RECIPIENT to CLAUSE
ACTOR asks|requests|urges|recommends|pleads that CLAUSE
ACTOR asks for RECIPIENT! to CLAUSE
ACTOR asks for THING! to CLAUSE
ACTOR appeals to|on|upon RECIPIENT to|for CLAUSE
ACTOR appeals to RECIPIENT
ACTOR asks RECIPIENT for THING
ACTOR! asks|appeals|pleads for THING
ACTOR! urges|recommends|advocates THING
ACTOR requests THING from|of RECIPIENT
ACTOR! requests THING
appeal|request|plea for THING
appeal|request|plea to RECIPIENT
appeal|request|plea to RECIPIENT to CLAUSE
appeal|request|plea to CLAUSE
appeal|request|plea that CLAUSE
ACTOR! 's request|behest|urging|plea|instigation|insistence
ACTOR urges|advocates|recommends CLAUSE
ACTOR recommends|advises to CLAUSE
= The UN urged Pakistan to amend its blasphemy law. => UN > Pakistan
= The Queen suspended parliament at the request of Boris Johnson. => Boris Johnson

[NONE]
ACTOR asks question|questions|permission|forgiveness|price
ACTOR asks what|how|why|whether CLAUSE
ACTOR asks not_to CLAUSE
ACTOR asks to be named|identified
ACTOR asks to named|identified
ACTOR calls to say|ask|discuss|explain
ACTOR calls election|elections|meeting|strike|vote|referendum
ACTOR is asked about THING
ACTOR asks RECIPIENT about|whether|if|what|how|why THING
ACTOR wants to CLAUSE
ACTOR demands attention|caution|skill|patience|yield|yields|returns|premium|dividend
ACTOR orders meal|drink|copies|food|lunch|dinner|aircraft|planes|ships|tanks
guidelines *call for THING
= Reporters asked the president about the economy.
= The airline ordered 50 planes.
= She asked for a glass of water.
= The officials, who asked not to be named, said nothing.

# more examples, whatever the mode

[REQUEST]
= Chile's foreign minister said Venezuela should hold free elections.
= The Vatican asked that the execution be stayed.
= Russia's parliament called for the release of the pilot.
= Tokyo pressed Pyongyang to return the abducted citizens.
= The president told his ministers to resign.
= U.N. experts called on Manila to stop the killings.
= The board asked the regulator for a delay.
= Warsaw demands an apology from Moscow.
= The strikers want higher wages.
= A petition calling on the government to ban fracking gathered a million signatures.
= In a letter to the president, senators urged him to veto the bill.
= Ghana will ask the IMF for a loan, the finance minister said.
= The islanders are seeking independence from Denmark.
= Nigeria's Senate directed the police chief to appear before it.
= Pope Francis appealed to the leaders of South Sudan to lay down their arms.
= The Security Council demanded an immediate end to the fighting in Aleppo.
= Washington wants Islamabad to do more against the Taliban.
= The mayor asked the central government for more money.
= Prime Minister Narendra Modi requested a meeting with President Joe Biden.
= Ukraine asked NATO for fighter jets.
= Kenya has repeatedly urged the rebels to return to the negotiating table.
= Doctors pleaded with the ministry for more vaccines.
= Amnesty International called for an independent investigation into the killings.
= The King must respect the constitution, the opposition leader said.
= "Russia must withdraw its troops from Georgia," German Chancellor Angela Merkel said.
= The minister insisted that the rebels disarm first.
= Turkey renewed its demand for the extradition of Fethullah Gulen.
= The IMF recommended that Zambia cut its spending.
= The company appealed against the ruling.
= The prosecutor asked the judge to reject the plea.
= Lawmakers pressed the president to declassify the documents.
= Haiti requested international troops to fight the gangs.
= The union called on the government to raise the minimum wage.
= President Petro proposed that the guerrillas lay down their arms.
= Serbia sought help from Russia.
= The African Union appealed for calm in Sudan.
= The generals gave in to calls for the president to resign.
= France pushed for a no-fly zone over Libya.
= Thousands of Rohingya sought refuge in Bangladesh.
= At the request of Spain, police detained the singer.
= King Hussein exhorted the Palestinians to accept the plan.
= Ottawa has asked Washington to lift the tariffs on steel.
= The legislature petitioned the Crown for a new constitution.
= Bishops implored the president to pardon the prisoners.
= Lima demanded compensation from the mining company.
= Lawyers asked the court to release the journalist.
= The leader of the strikers said the government should resign.
= The Pentagon wants Baghdad to disarm the militias.
= The Arab League requested a session of the Security Council.
= The minister instructed the army to withdraw from the village.
= The Dalai Lama appealed for talks with Beijing.
= Austria lobbied Brussels to close the Balkan route.
