# SUPPORT: accords finished, signed or ratified; recognition, relations,
# membership. A bargain only spoken of as agreed in words is AGREE.

[SUPPORT 057] diplomatic mutual prior=2
ACTOR signs|ratifies|initials|seals|concludes|inks|adopts|endorses|countersigns|finalises|finalizes|renews|extends agreement|treaty|accord|sharing_agreement|cooperation_agreement|extradition_treaty|extradition_agreement|investment_agreement|defence_agreement|defence_pact|defense_pact|security_pact|security_agreement|loan_agreement|arms_deal|ceasefire_deal|truce_deal|aid_agreement|trade_agreement|trade_pact|trade_deal|free-trade_agreement|peace_accord|peace_treaty|withdrawal_agreement|deal|pact|protocol|convention|memorandum|memorandum_of_understanding|memoranda|declaration|document|contract|accords|agreements|truce|ceasefire|charter|communique|settlement|armistice|papers|peace_deal|contracts|understanding|mou|roadmap|framework|alliance|lease|partnership with|between|on|to RECIPIENT
ACTOR signs|ratifies|initials|seals|inks|countersigns|finalises|finalizes|concludes agreement|treaty|accord|sharing_agreement|cooperation_agreement|extradition_treaty|extradition_agreement|investment_agreement|defence_agreement|defence_pact|defense_pact|security_pact|security_agreement|loan_agreement|arms_deal|ceasefire_deal|truce_deal|aid_agreement|trade_agreement|trade_pact|trade_deal|free-trade_agreement|peace_accord|peace_treaty|withdrawal_agreement|deal|pact|protocol|convention|memorandum|memorandum_of_understanding|memoranda|declaration|document|contract|accords|agreements|truce|ceasefire|charter|communique|settlement|armistice|papers|peace_deal|contracts|mou|roadmap|framework
ACTOR reaches|strikes|clinches|hammers_out|secures|forges|makes|brokers|cuts|works_out|nails_down|enters|enters_into|cements|negotiates|achieves agreement|accord|treaty|pact|peace_deal|trade_deal|trade_agreement|peace_agreement|free-trade_deal|free_trade_agreement|free-trade_agreement|deal|settlement|power-sharing_deal|ceasefire_agreement|staff-level_agreement with|between|on RECIPIENT
ACTOR reaches|strikes|clinches|hammers_out|secures|forges|works_out|enters|enters_into agreement|accord|treaty|pact|peace_deal|trade_deal|trade_agreement|peace_agreement|free-trade_deal|free_trade_agreement|free-trade_agreement|deal|settlement|power-sharing_deal
ACTOR enters into agreement|accord|treaty|pact|alliance|contract with RECIPIENT
ACTOR comes to agreement|terms with RECIPIENT
ACTOR agrees|finalises|finalizes trade_agreement|trade_deal|agreement|treaty|trade_pact|free-trade_deal|free_trade_agreement|deal|pact|accord|peace_deal|contract|text with|between|on RECIPIENT
ACTOR agrees|finalises|finalizes trade_agreement|trade_deal|agreement|treaty|trade_pact|free-trade_deal|free_trade_agreement|deal|pact|accord|peace_deal|contract|text
ACTOR agrees on|to text|draft_text|trade_deal|deal|treaty|accord|pact|peace_deal|peace_agreement|draft of|with RECIPIENT
ACTOR agrees on|to text|draft_text|trade_deal|treaty|accord|pact|peace_deal|peace_agreement
ACTOR puts|affixes|sets|appends name|names|signature|signatures|seal|initials to THING
ACTOR signs joint_statement|joint_declaration|joint_communique|statement with RECIPIENT
ACTOR signs joint_statement|joint_declaration|joint_communique
ACTOR signs on|up to accord|agreement|treaty|pact|deal|convention|plan|declaration
[SUPPORT 057] diplomatic mutual prior=2 act=join
ACTOR joins|accedes_to RECIPIENT:organisation
ACTOR accedes to RECIPIENT:organisation
[SUPPORT 057] diplomatic mutual prior=2
ACTOR joins|enters|accedes_to treaty|agreement|pact|convention|protocol|bloc|union|organisation|organization|accord
ACTOR accedes to treaty|agreement|pact|convention|protocol|union|organisation|organization|accord
ACTOR is party|signatory to treaty|agreement|pact|convention|protocol|accord
signing|ratification|signature|conclusion of treaty|agreement|accord|pact|deal|protocol|convention|ceasefire|declaration|memorandum|accords|agreements by|between|with RECIPIENT
signing|ratification|signature of treaty|agreement|accord|pact|deal|protocol|convention|declaration|accords|agreements
treaty|accord|agreement|pact|protocol|deal|convention|memorandum|charter|accords|document *is signed|ratified|initialled|initialed|sealed|concluded|adopted|finalised|finalized|inked|struck
treaty|accord|agreement|pact|protocol|deal signed by|between ACTOR
treaty|accord|pact|agreement|ceasefire_agreement|peace_deal|peace_treaty|peace_accord|trade_pact|trade_deal|peace_agreement|truce between|with|among ACTOR
treaty *enters force
accession to RECIPIENT
= Egypt and Israel signed a peace treaty. => Egypt; Israel
= Cuba ratified the convention. => Cuba
= An agreement was signed by Serbia and Kosovo. => Serbia; Kosovo
= China and India struck a deal on border patrols. => China; India
= The OLF reached an agreement with the Ethiopian government. => OLF; Ethiopian government
= Britain and the European Union agreed a trade agreement. => Britain; European Union
= Pakistan and the IMF have reached a staff-level agreement. => Pakistan; IMF
= Sudan and South Sudan concluded accords on oil. => Sudan; South Sudan
= Ukraine put its name to the charter. => Ukraine
= Iceland joined NATO. => Iceland
= The Kurds entered into an agreement with Damascus. => Kurds; Damascus
= The peace treaty between Egypt and Israel has held. => Egypt; Israel
= The deal was signed in Minsk by Russia and Ukraine. => Russia; Ukraine
! The two sides could not reach an agreement.
! Russia will sign the treaty with Ukraine next month.
! The club signed a striker.
! Trump signed autographs.

[NONE]
ACTOR signs player|striker|singer|autograph|autographs|book|books|midfielder|defender|goalkeeper|guestbook|confession|affidavit|petition|letter|lease|star|coach|quarterback|winger|paperwork|paper
ACTOR:BUS,SOC signs RECIPIENT:person
ACTOR joins party|club|army|team|crowd|queue|line|board|university|war|fight|strike|protest|family|ranks
ACTOR enters force|effect|building|house|race|contest
ACTOR puts name|names to face
= The club signed a striker.
= Messi joined the club.
= He joined the army in 1999.

[REJECT 128]
ACTOR fails to ACT:SUPPORT
ACTOR fails to agree
ACTOR fails to agree on|to THING
ACTOR fails to reach|find agreement|deal|compromise|consensus|accord
failure to reach agreement|deal|compromise|consensus|accord
= Britain and the EU failed to reach a deal. => Britain
= Congress failed to agree on a budget. => Congress

[SUPPORT 054] diplomatic prior=3
ACTOR recognises|recognizes RECIPIENT:state,GOV,REB,OPP,organisation,PRE
ACTOR recognises|recognizes RECIPIENT as government|president|state|leader|authority|representative|independent|legitimate|sovereign
ACTOR recognises|recognizes|acknowledges|accepts independence|sovereignty|statehood|government|legitimacy|authority|annexation|claim|claims of|over|to RECIPIENT
ACTOR recognises|recognizes RECIPIENT 's independence|sovereignty|statehood|government|legitimacy|authority
ACTOR recognises|recognizes genocide|jerusalem|election
recognition of|for RECIPIENT
= Spain recognised Palestine. => Spain > Palestine
= Norway recognised South Sudan as a state. => Norway > South Sudan
= Russia recognised the independence of Abkhazia. => Russia > Abkhazia
= Germany's recognition of Croatia angered Belgrade. => Germany > Croatia
! She recognised the gunman at once.
! UNESCO recognised the site.

[SUPPORT 054] diplomatic mutual act=restore-ties
ACTOR establishes|restores|opens|resumes|upgrades|normalises|normalizes|re-establishes|reestablishes|renews|mends|repairs relations|ties|diplomatic_relations|diplomatic_ties|links|full_relations with|between RECIPIENT
ACTOR establishes|restores|opens|resumes|upgrades|normalises|normalizes|re-establishes|reestablishes relations|ties|diplomatic_relations|diplomatic_ties
ACTOR exchanges ambassadors|ambassador|envoys|diplomats with RECIPIENT
ACTOR exchanges ambassadors|envoys
establishment|restoration|normalisation|normalization|resumption|upgrading of relations|ties|diplomatic_relations with|between RECIPIENT
relations|ties *is restored|normalised|normalized|established|resumed
= Cuba and the United States restored diplomatic relations. => Cuba; United States
= Guyana has established diplomatic ties with San Marino. => Guyana; San Marino
= Sudan and the United States exchanged ambassadors. => Sudan; United States

[SUPPORT 050] mutual
ACTOR:PTY,OPP,REB,LEG forms|joins|builds|announces coalition|alliance|bloc|united_front|coalition_government|unity_government|electoral_alliance with RECIPIENT
ACTOR:PTY,OPP,REB,LEG forms|builds|announces coalition|alliance|bloc|united_front|coalition_government|unity_government|electoral_alliance
ACTOR:PTY,OPP,REB merges|allies|unites with RECIPIENT:PTY,OPP,REB
= The Socialist Party formed a coalition with the Communist Party. => Socialist Party; Communist Party
= The opposition parties formed an alliance. => opposition parties

[SUPPORT 050] diplomatic act=admit
ACTOR admits|accepts|readmits|welcomes RECIPIENT as|into|to member|membership|organisation|organization|union|alliance|council|bloc|club
ACTOR admits|readmits RECIPIENT:state
[SUPPORT 050] diplomatic
ACTOR strengthens|builds|forges|improves|deepens|boosts|cements|bolsters|enhances|expands|warms relations|ties|bilateral_relations|friendship|links with|between RECIPIENT
ACTOR strengthens|improves|deepens|boosts relations|ties|bilateral_relations
ACTOR opens|reopens|inaugurates|establishes embassy|consulate|mission|liaison_office|embassies|representative_office|interests_section in|to|at RECIPIENT
[SUPPORT 050] diplomatic act=open-embassy
ACTOR opens|reopens|inaugurates embassy|consulate|liaison_office|embassies
[SUPPORT 050] diplomatic
ACTOR moves|transfers embassy to RECIPIENT
[SUPPORT 050] diplomatic act=send-envoy
ACTOR sends|appoints|names|posts|returns|reinstates ambassador|envoy|consul to RECIPIENT
[SUPPORT 050] diplomatic
ACTOR presents|accepts|hands credentials of|to RECIPIENT
ACTOR grants|gives membership|recognition|status|accreditation|observer_status to RECIPIENT
[SUPPORT 050] diplomatic act=open-embassy
opening|reopening of embassy|consulate in RECIPIENT
[SUPPORT 050] diplomatic
= Poland opened an embassy in Kabul. => Poland
= The Arab League readmitted Syria. => Arab League > Syria
= Turkey appointed an ambassador to Israel. => Turkey > Israel
= The UAE reopened its embassy in Damascus. => UAE
