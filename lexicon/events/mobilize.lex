# MOBILIZE: forces moved or readied.

[MOBILIZE troops 154] military
ACTOR deploys|masses|sends|moves|mobilises|mobilizes|stations|dispatches troops|forces|soldiers|tanks|warships|army|reservists|marines to|along|near|in|on RECIPIENT
ACTOR deploys|masses|sends|moves|mobilises|mobilizes|stations|dispatches troops|forces|soldiers|tanks|warships|army|reservists|marines
deployment|mobilisation|mobilization of troops|forces|soldiers
ACTOR puts troops|forces|army|military on alert
ACTOR:MIL patrols|surrounds|rings THING
= Russia massed troops along the border. => Russia

[MOBILIZE weapons 150] military
ACTOR tests|fires|launches missile|rocket|nuclear_weapon|bomb|satellite
missile|nuclear test|launch by ACTOR
ACTOR conducts nuclear_test|missile_test
= North Korea tested a missile. => North Korea

[MOBILIZE police 151]
ACTOR deploys police|officers
ACTOR:COP patrols THING
= The government deployed police.
