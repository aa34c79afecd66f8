# Rules for labour disputes. docs/tutorial.md goes through them.

[TALKS] mutual
ACTOR meets RECIPIENT
ACTOR holds|opens|resumes talks with RECIPIENT
= The union met the company. => union > company
= Talks were opened with the dockers by the port authority.

[SETTLE] mutual
ACTOR signs|reaches|ratifies deal|agreement|settlement with RECIPIENT
ACTOR accepts offer of RECIPIENT
= The union reached a settlement with the airline. => union > airline
! The union reached the airport.

[DEMAND]
ACTOR demands|seeks raise|pay|wages|recognition from RECIPIENT
ACTOR demands|seeks raise|pay_rise|higher_pay|wages|recognition
= Nurses demanded higher pay. => Nurses

[STRIKE]
ACTOR strikes
ACTOR walks_out
ACTOR goes|is on strike
ACTOR stops work
= Miners walked out on Monday. => Miners
! The typhoon struck the coast.

[STRIKE wildcat]
ACTOR walks_out without ballot
= Drivers walked out without a ballot. => Drivers

[LOCKOUT]
ACTOR locks_out RECIPIENT
= The company locked out the miners. => company > miners
