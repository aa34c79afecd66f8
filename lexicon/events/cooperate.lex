# COOPERATE: mutual material cooperation under way.

[COOPERATE 061] economic mutual
ACTOR trades|does_business with RECIPIENT
ACTOR buys|imports|purchases oil|gas|grain|wheat|coal|electricity|goods|food|rice|steel|uranium from RECIPIENT
ACTOR sells|exports|ships|supplies oil|gas|grain|wheat|coal|electricity|goods|food|rice|steel|uranium to RECIPIENT
ACTOR expands|increases|boosts|develops|resumes|opens|deepens trade|commerce|economic_ties|economic_cooperation|business|investment with RECIPIENT
ACTOR invests in RECIPIENT:state
ACTOR invests $|€|£|million|billion|dollars|money in RECIPIENT
ACTOR builds|opens|completes|inaugurates|launches pipeline|railway|bridge|plant|road|dam|port|gas_pipeline|highway with|between|to RECIPIENT
trade|commerce|business|economic_cooperation|joint_venture between|with RECIPIENT
ACTOR forms|launches|sets_up joint_venture|consortium|partnership with RECIPIENT
= China bought oil from Iran. => China; Iran

[COOPERATE 062] military mutual
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|ends|completes|runs joint_exercises|joint_exercise|joint_drills|joint_manoeuvres|joint_maneuvers|joint_patrols|joint_military_exercises|war_games|joint_training|joint_operation|joint_operations with|between RECIPIENT
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|ends|completes|runs|performs|opens round|series of joint_exercises|joint_military_exercises|war_games|exercises with|between RECIPIENT
ACTOR performs joint war_games|exercise|exercises
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|ends|completes|runs joint exercises|drills|manoeuvres|maneuvers|patrols|training|operation|operations with|between RECIPIENT
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|runs joint exercises|exercise|drills|drill|manoeuvres|maneuvers|patrols|training|operation|operations
ACTOR holds|conducts|stages exercises|exercise|drills|manoeuvres|maneuvers|war_games with RECIPIENT
ACTOR *fights|patrols|trains|exercises alongside|with RECIPIENT:MIL
ACTOR trains|drills|exercises with RECIPIENT:MIL,GOV,state
joint exercises|drills|manoeuvres|maneuvers|patrols|exercise|patrol|operation|training with|between|of|by RECIPIENT
joint exercises|drills|manoeuvres|maneuvers|patrols|exercise
ACTOR coordinates|cooperates militarily|operations with RECIPIENT
military|defence|defense|security|counterterrorism cooperation|alliance|coordination between|with RECIPIENT
= Russia and Belarus held joint exercises. => Russia; Belarus
= South Korean troops held drills with American forces.

[COOPERATE 063] legal
ACTOR extradites RECIPIENT to|from THING
ACTOR extradites RECIPIENT
ACTOR hands_over|turns_over|surrenders|delivers|transfers RECIPIENT:person,CRM to RECIPIENT
ACTOR hands_over|turns_over|surrenders suspect|suspects|fugitive|fugitives|accused to RECIPIENT
RECIPIENT is extradited to|from THING
RECIPIENT is extradited
extradition of RECIPIENT
extradition|handover of suspect|suspects|fugitive to RECIPIENT
= Colombia extradited a drug lord to the United States. => Colombia

[COOPERATE 064] intelligence mutual
ACTOR shares|exchanges|swaps|passes intelligence|information|data|evidence|documents|technology with|to RECIPIENT
ACTOR shares|exchanges intelligence|information
ACTOR gives|provides|hands_over|passes|transmits information|intelligence|data|evidence|documents|records|names to RECIPIENT
sharing|exchange of intelligence|information|data with|between RECIPIENT
intelligence|information sharing|exchange with|between RECIPIENT
= France shared intelligence with Mali. => France; Mali

[COOPERATE 060] mutual
ACTOR cooperates|collaborates|partners|teams_up|works|joins_forces|coordinates|liaises with|alongside RECIPIENT:GOV,MIL,state,organisation,group,COP,IGO
ACTOR cooperates|collaborates|works_together|joins_forces|pools
ACTOR joins forces with RECIPIENT
ACTOR works together|closely with RECIPIENT
ACTOR strengthens|deepens|expands|enhances|increases|broadens|boosts cooperation|collaboration|partnership|coordination with|between RECIPIENT
ACTOR runs|operates|manages|builds|launches jointly THING
cooperation|collaboration|coordination|partnership between|with|among RECIPIENT
= Jordan cooperated with the United States. => Jordan; United States
