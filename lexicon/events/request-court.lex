# REQUEST to courts: appeals and petitions.

[REQUEST change 104] legal
ACTOR appeals ruling|verdict|sentence|conviction|decision|judgment|judgement|order|injunction
ACTOR appeals against ruling|verdict|sentence|conviction|decision|judgment|judgement|order|injunction|extradition
ACTOR appeals to court|tribunal|supreme_court|high_court|courts
ACTOR files|lodges|submits|launches|makes|enters appeal|appeals|petition against|with|to|at|over THING
ACTOR files|lodges|submits|launches|enters appeal|petition
ACTOR petitions|asks RECIPIENT:JUD to|for CLAUSE
ACTOR petitions RECIPIENT
appeal|petition *is lodged|filed|submitted by ACTOR
ACTOR seeks stay|injunction|suspension|reversal|annulment|bail|acquittal|retrial of|against|from|on THING
ACTOR seeks stay|injunction|suspension|reversal|annulment|bail|acquittal|retrial
appeal by|from ACTOR
= The company appealed the ruling. => company
= The officers appealed against their conviction. => officers
= A thousand villagers petitioned the court. => villagers > court

