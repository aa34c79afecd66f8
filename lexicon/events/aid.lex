# AID: material help.

[AID 070] human_security
ACTOR sends|gives|provides|delivers|donates|supplies|ships|extends|grants|airlifts aid|relief|food|assistance|supplies|medicine|help|loan|money|funds to|for RECIPIENT
ACTOR provides|supplies RECIPIENT with THING
ACTOR gives RECIPIENT aid|help|money|loan|shelter|asylum
ACTOR aids|helps|assists|rescues|evacuates|feeds|shelters RECIPIENT
delivery|shipment of aid|relief|food to RECIPIENT
rescue|evacuation of RECIPIENT
= Turkey sent aid to Somalia. => Turkey > Somalia

[AID 072] military
ACTOR arms|supplies|trains|equips|funds|finances|bankrolls RECIPIENT
ACTOR sends|gives|provides|delivers|supplies|sells weapons|arms|missiles|jets|tanks|ammunition|military_aid to RECIPIENT
= Iran armed Hezbollah. => Iran > Hezbollah

[AID 075] asylum
ACTOR grants asylum|refuge|citizenship to RECIPIENT
ACTOR takes|lets in RECIPIENT
= Ecuador granted asylum to Julian Assange. => Ecuador > Julian Assange
