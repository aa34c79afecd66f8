# CONSULT by telephone, video, letter. What a call says (thanks, blame, an
# offer) is a record of its own.

[CONSULT phone 041] diplomatic mutual prior=2
ACTOR telephones|phones|rings|calls_up|rings_up|cables RECIPIENT:person
ACTOR calls RECIPIENT:person on|about|over telephone|phone
ACTOR calls RECIPIENT:person to CLAUSE
ACTOR phones|telephones|rings RECIPIENT:GOV,MIL,LEG
ACTOR speaks|talks|confers|converses|consults|communicates|holds_talks by|on|over|via|through telephone|phone|video_link|videoconference|hotline|video|satellite_phone|zoom with|to RECIPIENT
ACTOR speaks|talks|confers|converses|communicates by|on|over|via telephone|phone|videoconference|video_link|video|hotline
ACTOR discusses|debates THING by|on|over|in telephone|phone|phone_call|call|telephone_call|phone_conversation|telephone_conversation with RECIPIENT
ACTOR discusses THING by|on|over telephone|phone
ACTOR tells RECIPIENT:person by|on|over|in telephone|phone|phone_call|call|telephone_call
ACTOR holds|has|makes|places|conducts phone_call|telephone_call|telephone_conversation|phone_conversation|phone_talk|phone_talks|telephone_talks|call|video_call|video_conference|videoconference|conference_call|video_summit|virtual_summit|virtual_meeting|video_meeting|hotline_call with|to|from RECIPIENT
telephone|phone|video|hotline call|conversation|talk|talks|conference|discussion|calls|conversations with|between|to|from RECIPIENT
virtual|online|remote summit|meeting|talks|session|dialogue with|between|of RECIPIENT
phone_call|telephone_call|telephone_conversation|phone_conversation|phone_talk|videoconference|conference_call|video_call with|between|to|from RECIPIENT
phone_call|telephone_call|telephone_conversation|phone_conversation|phone_talk|videoconference|conference_call|video_call
call|calls with|between RECIPIENT:GOV
ACTOR 's call|conversation with|to RECIPIENT:GOV
ACTOR reaches|contacts RECIPIENT:person by|on telephone|phone
RECIPIENT is reached by|on telephone|phone
ACTOR gets_through to RECIPIENT
= Angela Merkel telephoned Vladimir Putin. => Angela Merkel; Vladimir Putin
= Barack Obama spoke by telephone with Hassan Rouhani. => Barack Obama; Hassan Rouhani
= In a phone call with Xi Jinping, Joe Biden discussed Taiwan. => Joe Biden; Xi Jinping
= Rex Tillerson called Sergey Lavrov to discuss Syria. => Rex Tillerson; Sergey Lavrov
= Imran Khan called Recep Tayyip Erdogan to convey his greetings. => Imran Khan; Recep Tayyip Erdogan
= Donald Trump had a phone conversation with Recep Tayyip Erdogan. => Donald Trump; Recep Tayyip Erdogan
= Boris Johnson and Leo Varadkar spoke on the phone. => Boris Johnson; Leo Varadkar
= The call between Macron and Hassan Rouhani lasted an hour. => Hassan Rouhani
= Bill Clinton rang Costas Simitis. => Bill Clinton; Costas Simitis
! Donald Trump called Kim Jong Un a madman.
! Merkel called on Vladimir Putin to release the pilot.
! Protesters called for Robert Mugabe to go.

[CONSULT 040] diplomatic mutual
ACTOR exchanges|swaps letter|letters|messages|notes|views|greetings|telegrams|pleasantries with|between RECIPIENT
ACTOR exchanges|swaps letters|messages|notes|views|telegrams
exchange of views|notes|letters with|between RECIPIENT
ACTOR maintains|has|keeps|establishes|makes|holds contact|contacts|communication with RECIPIENT
ACTOR is in contact|touch|communication with RECIPIENT
contact|contacts between|with RECIPIENT:GOV,REB,state
= Kennan exchanged letters with Nikita Khrushchev. => Kennan; Nikita Khrushchev
= The government held contacts with the rebels. => government; rebels
= Washington and Beijing exchanged views on Taiwan. => Washington; Beijing

[CONSULT 040] diplomatic
ACTOR writes|wires to RECIPIENT:person,GOV
ACTOR sends|writes|dispatches|delivers|hands|conveys|passes letter|message|note|telegram|cable to RECIPIENT:GOV,state,IGO
ACTOR sends|writes|hands RECIPIENT:GOV,state,IGO letter|message|note|telegram|cable
ACTOR receives|gets letter|message|note|telegram from RECIPIENT:GOV,state
ACTOR briefs RECIPIENT:GOV,LEG,IGO,MIL on|about THING
ACTOR informs|notifies RECIPIENT:IGO
= Donald Trump sent a letter to Kim Jong Un. => Donald Trump > Kim Jong Un
= Kofi Annan briefed the Security Council on the talks. => Kofi Annan > Security Council
! He sent a letter to his mother.

[NONE]
ACTOR calls RECIPIENT for|by THING
ACTOR calls strike|election|elections|referendum|halt|truce|attention|police|ambulance|doctor|name|names|witness|witnesses
ACTOR calls RECIPIENT from THING
telephone|phone line|lines|company|network|number|records|hacking|tapping|app|signal|exchange|directory|booth
ACTOR calls RECIPIENT names
= The telephone company cut the lines.
= The mobile phone network failed.
