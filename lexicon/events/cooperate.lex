# COOPERATE: material cooperation under way.

[COOPERATE 061] economic mutual
ACTOR trades with RECIPIENT
trade between|with RECIPIENT
= Trade between China and Vietnam grew.

[COOPERATE 062] military mutual
ACTOR holds|conducts|begins|stages joint exercises|drills|manoeuvres|maneuvers|patrols with|between RECIPIENT
joint exercises|drills|manoeuvres|maneuvers|patrols|exercise|patrol with|between|of RECIPIENT
= Russia and Belarus held joint exercises.

[COOPERATE 063] legal
ACTOR extradites RECIPIENT to THING
ACTOR hands|turns over RECIPIENT to THING
extradition of RECIPIENT
= Colombia extradited a drug lord to the United States. => Colombia

[COOPERATE 060] mutual
ACTOR cooperates|collaborates|works with RECIPIENT
cooperation between|with RECIPIENT
ACTOR shares intelligence|information with RECIPIENT
= Jordan cooperated with the United States.
