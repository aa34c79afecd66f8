# AGREE: agreements, promises and offers of cooperation in their own words.
# Agreements to do something are composed: see compose.lex.

[AGREE 030]
agreement|deal|accord|pact|understanding between|with ACTOR
ACTOR reaches|strikes|seals|clinches|brokers agreement|deal|accord|pact|compromise|understanding
= Seoul and Pyongyang reached an agreement on family reunions.
