# SUPPORT: praise, backing, recognition, signing, ratifying.

[SUPPORT 051] diplomatic
ACTOR praises|endorses|backs|supports|welcomes|hails|applauds|commends|thanks|congratulates|lauds|champions|salutes RECIPIENT
ACTOR praises|endorses|backs|supports|welcomes|hails|applauds|commends|lauds THING by|of RECIPIENT
ACTOR praises|endorses|backs|supports|welcomes|hails|applauds|commends|lauds THING
ACTOR reaffirms|affirms|expresses|voices|declares|reiterates|pledges support|backing|solidarity|confidence for|with|in RECIPIENT
ACTOR reaffirms|affirms|expresses|voices|declares|reiterates support|backing|solidarity|commitment
support|backing|endorsement|praise for|of RECIPIENT
ACTOR stands by|with RECIPIENT
ACTOR sides with RECIPIENT
ACTOR votes for|in THING
ACTOR approves|passes|adopts THING
= The European Union praised Tunisia for its reforms. => European Union > Tunisia
= Russia reaffirmed its support for Syria. => Russia > Syria

[SUPPORT 054] diplomatic
ACTOR recognises|recognizes RECIPIENT
ACTOR recognises|recognizes independence|sovereignty of RECIPIENT
ACTOR establishes|restores|opens|resumes relations|ties with RECIPIENT
recognition of RECIPIENT
= Serbia and Albania established diplomatic relations with each other.
= Spain recognised Palestine. => Spain > Palestine

[SUPPORT 057] diplomatic mutual
ACTOR signs|ratifies|initials|seals agreement|treaty|accord|deal|pact|protocol|convention|memorandum|declaration|document|contract with|between RECIPIENT
ACTOR signs|ratifies|initials|seals agreement|treaty|accord|deal|pact|protocol|convention|memorandum|declaration|document|contract
signing|ratification of treaty|agreement|accord|pact|deal by|between|with RECIPIENT
ACTOR joins RECIPIENT
= Egypt and Israel signed a peace treaty. => Egypt; Israel
= Cuba ratified the convention. => Cuba
