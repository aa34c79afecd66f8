# ACCUSE before courts and by investigators: suits, charges, trials, inquiries.

[ACCUSE allege 115] legal
ACTOR charges|indicts|prosecutes|arraigns RECIPIENT
ACTOR sues RECIPIENT
ACTOR sues THING
ACTOR:JUD tries RECIPIENT:person
ACTOR charges|indicts|prosecutes|sues RECIPIENT with|for|over|on|in THING
ACTOR charges|indicts|prosecutes|sues RECIPIENT with|for CLAUSE
RECIPIENT is charged|indicted|prosecuted|arraigned|tried|sued|court-martialled with|for|on|over|in|of|under THING
RECIPIENT is charged|indicted|prosecuted|tried|sued with|for CLAUSE
RECIPIENT is charged|indicted|prosecuted|arraigned|court-martialled
ACTOR files|brings|lodges|opens|presses|prepares|announces|submits|levels|initiates|launches|pursues|lays|adds|prefers|mounts lawsuit|lawsuits|suit|charges|charge|case|action|indictment|petition|legal_action|criminal_charges|proceedings|legal_proceedings|claim|complaint|court_challenge|legal_challenge|class_action|impeachment_charges against RECIPIENT
ACTOR files|brings|lodges|opens|presses|announces|submits|initiates|launches|lays|mounts lawsuit|lawsuits|suit|charges|criminal_charges|proceedings|legal_proceedings|legal_action|indictment|court_challenge|legal_challenge|criminal_complaint
ACTOR files|brings|lodges|launches lawsuit|lawsuits|suit|case|complaint|charges over|at|before|with THING
ACTOR files motion|petition|complaint claiming|alleging|saying THING
ACTOR takes RECIPIENT to court|tribunal|arbitration
ACTOR takes case|dispute|matter|complaint to court|tribunal|arbitration|world_court|international_court|hague against RECIPIENT
ACTOR takes case|dispute|matter|complaint to court|tribunal|arbitration|world_court|international_court
ACTOR goes to court|tribunal|world_court|international_court|arbitration
ACTOR takes legal_action against RECIPIENT
ACTOR sues over|at|before|in THING
ACTOR puts RECIPIENT on trial
ACTOR brings RECIPIENT to trial|court
ACTOR challenges law|decree|ban|decision|order|result|results|election in court|courts
ACTOR refers RECIPIENT to prosecutors|court|tribunal|international_criminal_court
ACTOR refers RECIPIENT for prosecution
RECIPIENT goes|is on trial
RECIPIENT stands|faces|awaits trial|charges|charge|prosecution|lawsuit|lawsuits|count|counts|indictment|court_martial|impeachment
RECIPIENT appears in|before court|judge|magistrate|tribunal
RECIPIENT *pleads guilty|not_guilty
RECIPIENT *pleads not guilty
case *is brought by ACTOR
charge|charges *is laid|filed|brought|pressed|reported by|against ACTOR
lawsuit|lawsuits|suit|charges|indictment|case|proceedings|legal_action|prosecution|trial|complaint|charge|legal_challenge against|of RECIPIENT
lawsuit|lawsuits|indictment|prosecution|suit|court_challenge|legal_challenge by|from ACTOR
lawsuit|lawsuits|court_challenge|legal_challenge against|over|to THING
charge|charges|count|counts of murder|treason|genocide|corruption|fraud|terrorism|inciting|incitement|espionage|war_crimes|sedition|rape|conspiracy|perjury|bribery|manslaughter|rebellion|subversion|contempt|embezzlement|crimes|collusion
trial|prosecution|indictment|arraignment|impeachment_trial|court-martial of RECIPIENT
RECIPIENT! 's trial|prosecution|indictment
ACTOR:JUD,LEG,COP,GOV,LAB opens trial|hearing of|against RECIPIENT
= Prosecutors charged the former minister with fraud. => Prosecutors > former minister
= Gambia filed a lawsuit against Myanmar at the International Court of Justice. => Gambia > Myanmar
= The general went on trial. => - > general
= Aung San Suu Kyi has been charged with illegally importing radios.
= Cameroon went to the World Court. => Cameroon
= Mexico sued Ecuador before the International Court of Justice. => Mexico > Ecuador
! The bulls charged the fence.
! Buyers charged in.

[NONE]
ACTOR charges fee|price|tax|interest|battery|toll|rent|customer|customers|money|phone|car
ACTOR charges in|into|ahead|towards|at THING
ACTOR tries to CLAUSE
free of charge
ACTOR is in charge of THING
ACTOR takes charge of THING
jury trial
clinical|drug|vaccine|medical trial|trials
vaccine|drug trial *begins|starts|opens
right to trial
fit|unfit for trial
in case of THING
case|cases of disease|illness|virus|infection|cholera|ebola|coronavirus|covid-19|measles|flu|malaria|polio
ACTOR sues for peace
= The bank charges a fee.
= Cholera cases rose in the camps.
= The vaccine trial began in May.

[ACCUSE investigate 091] legal
ACTOR investigates|probes|interrogates|audits|scrutinises|scrutinizes|cross-examines|grills|quizzes RECIPIENT
ACTOR:COP,JUD,GOV,LEG,MIL,SPY,UAF questions|interviews RECIPIENT
ACTOR investigates|probes|examines|studies|reviews|audits crime|killing|killings|murder|murders|death|deaths|attack|attacks|allegation|allegations|claims|claim|fraud|corruption|incident|explosion|case|cases|blast|complaint|complaints|abuse|abuses|atrocities|accusations|accusation|shooting|shootings|massacre|violations|irregularities|scandal|leak|bombing|bombings|ties|links|origin|origins|possibility|misconduct|charges|riots|unrest|circumstances|cause|causes|matter|plot|disappearance|poisoning|payments|role|conduct|involvement|motive|reports of|by|in|against RECIPIENT
ACTOR investigates|probes|examines|reviews|audits crime|killing|killings|murder|murders|death|deaths|attack|attacks|allegation|allegations|claims|claim|fraud|corruption|incident|explosion|case|cases|blast|complaint|complaints|abuse|abuses|atrocities|accusations|accusation|shooting|shootings|massacre|violations|irregularities|scandal|leak|bombing|bombings|ties|links|origin|origins|possibility|misconduct|charges|riots|unrest|circumstances|matter|plot|disappearance|poisoning|payments|role|conduct|involvement|motive
ACTOR investigates|probes whether|how|why CLAUSE
ACTOR looks|inquires|delves into RECIPIENT
ACTOR looks|inquires into THING
ACTOR opens|launches|orders|begins|starts|conducts|announces|leads|holds|initiates|mounts|sets_up|establishes|undertakes|carries_out|heads|joins|completes|pursues|reopens investigation|investigations|inquiry|inquiries|probe|probes|enquiry|criminal_investigation|hearing|hearings|audit|commission_of_inquiry|impeachment_inquiry|fact-finding_mission|preliminary_examination|preliminary_inquiry|autopsy|inquest|forensic_examination into|of|against|on|over RECIPIENT
ACTOR opens|launches|orders|begins|starts|conducts|announces|leads|initiates|sets_up|establishes|carries_out|heads|joins|completes|pursues|reopens investigation|investigations|inquiry|inquiries|probe|probes|enquiry|criminal_investigation|commission_of_inquiry|impeachment_inquiry|fact-finding_mission|preliminary_examination|inquest|audit
ACTOR issues|serves|obtains search_warrant to|for|on|against RECIPIENT
ACTOR:JUD,COP,LEG,MIL summons RECIPIENT
ACTOR gathers|collects evidence against|on|of RECIPIENT
RECIPIENT is investigated|questioned|interrogated|probed|quizzed|interviewed by ACTOR:!JRN
RECIPIENT is investigated|interrogated|probed for|over|on THING
RECIPIENT is investigated|interrogated|probed
RECIPIENT is under investigation|scrutiny|suspicion
RECIPIENT faces|undergoes investigation|inquiry|questioning|probe|interrogation|scrutiny
investigation|inquiry|probe|enquiry|interrogation|questioning|hearing|hearings of|into|against|on RECIPIENT
investigation|inquiry|probe|enquiry|criminal_investigation|impeachment_inquiry by|into ACTOR
ACTOR! 's investigation|inquiry|probe|enquiry|impeachment_inquiry|criminal_investigation
ACTOR:COP,JUD,GOV,SPY speaks|talks to|with RECIPIENT as|under suspect|witness|caution
ACTOR:COP,JUD,GOV,SPY questions|interviews|treats|identifies RECIPIENT as suspect
= The FBI is investigating a senator. => FBI > senator
= Police questioned the minister. => Police > minister
= The attorney general opened an inquiry into the bank. => attorney general > bank
= State police are investigating the killing of a priest. => State police
! Reporters questioned the minister about the budget.
= Police questioned the driver as a suspect. => Police > driver

[NONE] prior=9
ACTOR is sick|fit|ill|unfit|unwell|frail|old|healthy to stand|face
= Pinochet was judged too sick to stand trial.

[ACCUSE investigate 092] human_rights
ACTOR sends|dispatches|appoints|names investigators|investigator|fact-finding_mission|prosecutor|commission|team|teams|experts to|into|in investigate|probe|examine|look|audit|THING
ACTOR investigates|probes|examines war_crimes|crimes_against_humanity|human_rights_abuses|human_rights_violations|rights_abuses|atrocities|genocide|torture by|of|in RECIPIENT
ACTOR investigates|probes|examines war_crimes|crimes_against_humanity|human_rights_abuses|human_rights_violations|rights_abuses|atrocities|genocide|torture
= The United Nations sent a team to investigate the massacre. => United Nations

[ACCUSE investigate 090]
ACTOR:IGO,state,GOV,MIL monitors|inspects|verifies RECIPIENT
ACTOR:IGO,GOV,MIL inspects site|sites|plant|plants|facilities|facility|laboratory
inspection|inspections of|at site|sites|plant|facilities|facility by ACTOR
ACTOR sends|dispatches inspectors to RECIPIENT

[NONE]
ACTOR investigates accident|crash|derailment|fire|spill
RECIPIENT is questioned by reporters|journalists|press
reporters|journalists *questions RECIPIENT
RECIPIENT is questioned about|on THING while
= Experts investigated the train derailment.
= The trial of the new drug begins in May.
= Rain threatened the cricket match.
= The coach blamed the defeat on bad luck.
= The bank charged customers a fee.
= He denied himself dessert.
= The minister declined to comment.
= The hurricane warning was lifted.
= Investors demanded higher yields.
= The spokesman would not say more.
