<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>BoardTable</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>waits {n} days</source>
        <translation>wacht {n} dagen</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>wacht 1 dag</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>All duo proposals</source>
        <translation>Alle duo’s voorstellen</translation>
    </message>
    <message>
        <source>This is a proposal. You confirm each duo yourself.</source>
        <translation>Dit is een voorstel. U bevestigt elk duo zelf.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Reken opnieuw</translation>
    </message>
    <message>
        <source>Computing the best duos</source>
        <translation>De beste duo’s zoeken</translation>
    </message>
    <message>
        <source>Computing duos</source>
        <translation>Duo’s zoeken</translation>
    </message>
    <message>
        <source>Choose a duo first.</source>
        <translation>Kies eerst een duo.</translation>
    </message>
    <message>
        <source>Space ticks a duo.</source>
        <translation>Met de spatiebalk kiest u een duo.</translation>
    </message>
    <message>
        <source>Confirm duos</source>
        <translation>Bevestig duo’s</translation>
    </message>
    <message>
        <source>Confirm 1 chosen duo</source>
        <translation>Bevestig 1 gekozen duo</translation>
    </message>
    <message>
        <source>Confirm {n} chosen duos</source>
        <translation>Bevestig {n} gekozen duo’s</translation>
    </message>
    <message>
        <source>Proposed duos</source>
        <translation>Voorgestelde duo’s</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>chooses</source>
        <translation>kiest</translation>
    </message>
    <message>
        <source>shows why</source>
        <translation>toont waarom</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>bevestigt</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} van {of}</translation>
    </message>
    <message>
        <source>mentees with a mentor</source>
        <translation>mentees met een mentor</translation>
    </message>
    <message>
        <source>{m} mentors, {p} free places</source>
        <translation>{m} mentoren, {p} vrije plaatsen</translation>
    </message>
    <message>
        <source>points on average</source>
        <translation>punten gemiddeld</translation>
    </message>
    <message>
        <source>lowest {low}, highest {high}</source>
        <translation>laagste {low}, hoogste {high}</translation>
    </message>
    <message>
        <source>without a mentor</source>
        <translation>zonder mentor</translation>
    </message>
    <message>
        <source>longest wait {n} days</source>
        <translation>langste wacht {n} dagen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>Zonder mentor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Find a mentor for {name}</source>
        <translation>Zoek een mentor voor {name}</translation>
    </message>
    <message>
        <source>Nobody waits for a mentor</source>
        <translation>Er wacht niemand op een mentor</translation>
    </message>
    <message>
        <source>Whoever finishes an intake appears here at once.</source>
        <translation>Wie de intake afrondt, staat meteen hier.</translation>
    </message>
    <message>
        <source>To the mentees</source>
        <translation>Naar de mentees</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>nog {n} seconden</translation>
    </message>
</context>
<context>
    <name>ConfirmDuo</name>
    <message>
        <source>Confirm duo</source>
        <translation>Bevestig duo</translation>
    </message>
    <message>
        <source>Reason to deviate</source>
        <translation>Reden om af te wijken</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <source>You confirm that both said yes.</source>
        <translation>U bevestigt dat beiden ja zeiden.</translation>
    </message>
    <message>
        <source>Write why you deviate.</source>
        <translation>Schrijf waarom u afwijkt.</translation>
    </message>
    <message>
        <source>Duo confirmed: {names}</source>
        <translation>Duo bevestigd: {names}</translation>
    </message>
</context>
<context>
    <name>ConfirmSeveral</name>
    <message>
        <source>Confirm 1 duo</source>
        <translation>Bevestig 1 duo</translation>
    </message>
    <message>
        <source>Confirm {n} duos</source>
        <translation>Bevestig {n} duo’s</translation>
    </message>
    <message>
        <source>You confirm that all of them said yes. Each duo is checked again.</source>
        <translation>U bevestigt dat iedereen ja zei. Elk duo wordt opnieuw nagekeken.</translation>
    </message>
    <message>
        <source>1 duo confirmed</source>
        <translation>1 duo bevestigd</translation>
    </message>
    <message>
        <source>{n} duos confirmed</source>
        <translation>{n} duo’s bevestigd</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 ontbreekt</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} ontbreken</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Getekend {day}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>DuoSteps</name>
    <message>
        <source>The period ended on {day}. End the duo.</source>
        <translation>De periode liep af op {day}. Beëindig het duo.</translation>
    </message>
    <message>
        <source>End the duo</source>
        <translation>Beëindig het duo</translation>
    </message>
    <message>
        <source>This duo is over. Does {name} still look for a mentor?</source>
        <translation>Dit duo is voorbij. Zoekt {name} nog een mentor?</translation>
    </message>
    <message>
        <source>Find another mentor</source>
        <translation>Zoek nieuwe mentor</translation>
    </message>
    <message>
        <source>Print the agreement. Still missing: {what}.</source>
        <translation>Print de overeenkomst. Nog nodig: {what}.</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Print de overeenkomst</translation>
    </message>
    <message>
        <source>Complete the papers. Still missing: {what}.</source>
        <translation>Vul de papieren aan. Nog nodig: {what}.</translation>
    </message>
    <message>
        <source>Complete and start</source>
        <translation>Vul aan en start</translation>
    </message>
    <message>
        <source>All papers are in order. Start the duo.</source>
        <translation>Alle papieren zijn in orde. Start het duo.</translation>
    </message>
    <message>
        <source>Start the duo</source>
        <translation>Start het duo</translation>
    </message>
    <message>
        <source>1 day left.</source>
        <translation>Nog 1 dag.</translation>
    </message>
    <message>
        <source>{n} days left.</source>
        <translation>Nog {n} dagen.</translation>
    </message>
    <message>
        <source>Meet before {day}. {left} This month: {amount}.</source>
        <translation>Spreek af vóór {day}. {left} Deze maand: {amount}.</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
</context>
<context>
    <name>DuoView</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>coach {name}</source>
        <translation>coach {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Start the duo</source>
        <translation>Start het duo</translation>
    </message>
    <message>
        <source>End the duo</source>
        <translation>Beëindig het duo</translation>
    </message>
    <message>
        <source>Find another mentor</source>
        <translation>Zoek nieuwe mentor</translation>
    </message>
    <message>
        <source>Reopen the duo</source>
        <translation>Heropen het duo</translation>
    </message>
    <message>
        <source>Start the duo…</source>
        <translation>Start het duo…</translation>
    </message>
    <message>
        <source>End the duo…</source>
        <translation>Beëindig het duo…</translation>
    </message>
    <message>
        <source>Correct meeting</source>
        <translation>Ontmoeting verbeteren</translation>
    </message>
    <message>
        <source>Meeting put in the bin</source>
        <translation>Ontmoeting in de prullenbak</translation>
    </message>
    <message>
        <source>Duo reopened</source>
        <translation>Duo heropend</translation>
    </message>
</context>
<context>
    <name>DuoWords</name>
    <message>
        <source>{held} of {norm} hours</source>
        <translation>{held} van {norm} uur</translation>
    </message>
    <message>
        <source>{held}, norm is {norm}</source>
        <translation>{held}, norm is {norm}</translation>
    </message>
    <message>
        <source>{held} of {norm}</source>
        <translation>{held} van {norm}</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} uur</translation>
    </message>
    <message>
        <source>{h} h {m:02}</source>
        <translation>{h} uur {m:02}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet gestart</translation>
    </message>
    <message>
        <source>We do not show 1 mentor: {reasons}.</source>
        <translation>1 mentor tonen we niet: {reasons}.</translation>
    </message>
    <message>
        <source>We do not show {n} mentors: {reasons}.</source>
        <translation>{n} mentoren tonen we niet: {reasons}.</translation>
    </message>
</context>
<context>
    <name>DuosPage</name>
    <message>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End the duo</source>
        <translation>Beëindig het duo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>{mentee} goes to aftercare, {mentor} is free again.</source>
        <translation>{mentee} gaat naar nazorg, {mentor} is weer vrij.</translation>
    </message>
    <message>
        <source>Choose why the duo ends.</source>
        <translation>Kies waarom het duo stopt.</translation>
    </message>
    <message>
        <source>Duo ended: {names}</source>
        <translation>Duo beëindigd: {names}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Nog geen pakketten</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you ask.</source>
        <translation>Niets verlaat deze pc zonder dat u het vraagt.</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Maak een pakket</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Look around with examples</source>
        <translation>Rondkijken met voorbeelden</translation>
    </message>
    <message>
        <source>Fictitious people show how everything works.</source>
        <translation>Verzonnen mensen tonen hoe alles werkt.</translation>
    </message>
    <message>
        <source>Begin with my list</source>
        <translation>Beginnen met mijn lijst</translation>
    </message>
    <message>
        <source>Read in your spreadsheet, or start empty.</source>
        <translation>Lees uw rekenblad in, of begin leeg.</translation>
    </message>
    <message>
        <source>Read in a package</source>
        <translation>Een pakket inlezen</translation>
    </message>
    <message>
        <source>You received a package from another site.</source>
        <translation>U kreeg een pakket van een ander loket.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. How do you want to begin?</source>
        <translation>Alles blijft versleuteld op deze pc. Hoe wilt u beginnen?</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Version {version} · no internet needed</source>
        <translation>Versie {version} · geen internet nodig</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>sluiten</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Which duos</source>
        <translation>Welke duo’s</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Zoek een mentor</translation>
    </message>
    <message>
        <source>Propose all duos</source>
        <translation>Stel alle duo’s voor</translation>
    </message>
    <message>
        <source>Running duos</source>
        <translation>Lopende duo’s</translation>
    </message>
    <message>
        <source>Mentees who wait for a mentor</source>
        <translation>Mentees die op een mentor wachten</translation>
    </message>
    <message>
        <source>Duos that are over</source>
        <translation>Duo’s die voorbij zijn</translation>
    </message>
    <message>
        <source>Nobody waits for a mentor</source>
        <translation>Er wacht niemand op een mentor</translation>
    </message>
    <message>
        <source>Whoever finishes an intake appears here at once.</source>
        <translation>Wie de intake afrondt, staat meteen hier.</translation>
    </message>
    <message>
        <source>To the mentees</source>
        <translation>Naar de mentees</translation>
    </message>
    <message>
        <source>{n} mentees wait for a mentor.</source>
        <translation>{n} mentees wachten op een mentor.</translation>
    </message>
    <message>
        <source>No duos yet</source>
        <translation>Nog geen duo’s</translation>
    </message>
    <message>
        <source>No duo is over yet</source>
        <translation>Nog geen duo is voorbij</translation>
    </message>
    <message>
        <source>A duo begins with somebody who waits.</source>
        <translation>Een duo begint met iemand die wacht.</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>Wie wacht?</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Laatste ontmoeting</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Gepland einde</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>Eerste wens</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Finding a mentor for {name}</source>
        <translation>Een mentor zoeken voor {name}</translation>
    </message>
    <message>
        <source>New duo</source>
        <translation>Nieuw duo</translation>
    </message>
    <message>
        <source>Choose a mentor yourself</source>
        <translation>Mentor zelf kiezen</translation>
    </message>
    <message>
        <source>Finding mentors</source>
        <translation>Mentoren zoeken</translation>
    </message>
    <message>
        <source>{n} of {of} mentors</source>
        <translation>{n} van {of} mentoren</translation>
    </message>
    <message>
        <source>Best proposals</source>
        <translation>Beste voorstellen</translation>
    </message>
    <message>
        <source>chooses</source>
        <translation>kiest</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>bevestigt</translation>
    </message>
    <message>
        <source>Confirm duo</source>
        <translation>Bevestig duo</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Bewaar verbetering</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>Or in hours: 1.30 or 1u30</source>
        <translation>Of in uren: 1.30 of 1u30</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Stays at this desk.</source>
        <translation>Blijft op dit loket.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose a duo first.</source>
        <translation>Kies eerst een duo.</translation>
    </message>
    <message>
        <source>This is no duration. Write for example 60.</source>
        <translation>Dit is geen duur. Schrijf bijvoorbeeld 60.</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Type a name or duo number</source>
        <translation>Typ een naam of duonummer</translation>
    </message>
    <message>
        <source>Meeting logged. Month {n}: {amount}.</source>
        <translation>Ontmoeting gelogd. Maand {n}: {amount}.</translation>
    </message>
    <message>
        <source>Meeting corrected. Month {n}: {amount}.</source>
        <translation>Ontmoeting verbeterd. Maand {n}: {amount}.</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Nog geen ontmoeting</translation>
    </message>
    <message>
        <source>Log the first one: Ctrl M, then Ctrl Enter.</source>
        <translation>Log de eerste: Ctrl M, dan Ctrl Enter.</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>loggen</translation>
    </message>
    <message>
        <source>{n} held, {time} together</source>
        <translation>{n} gehouden, samen {time}</translation>
    </message>
    <message>
        <source>Does not count.</source>
        <translation>Telt niet mee.</translation>
    </message>
    <message>
        <source>Correct the meeting of {day}</source>
        <translation>Verbeter de ontmoeting van {day}</translation>
    </message>
    <message>
        <source>Put the meeting of {day} in the bin</source>
        <translation>Gooi de ontmoeting van {day} weg</translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>No mentees yet</source>
        <translation>Nog geen mentees</translation>
    </message>
    <message>
        <source>Start with an intake, or read in your list.</source>
        <translation>Start een intake, of lees uw lijst in.</translation>
    </message>
    <message>
        <source>Start an intake</source>
        <translation>Start een intake</translation>
    </message>
</context>
<context>
    <name>MentorsPage</name>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>No mentors yet</source>
        <translation>Nog geen mentoren</translation>
    </message>
    <message>
        <source>Start with an intake, or read in your list.</source>
        <translation>Start een intake, of lees uw lijst in.</translation>
    </message>
    <message>
        <source>Invite a mentor</source>
        <translation>Nodig een mentor uit</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>asks attention</source>
        <translation>vraagt aandacht</translation>
    </message>
</context>
<context>
    <name>NobodyFits</name>
    <message>
        <source>No mentor fits {name} now</source>
        <translation>Nu past geen mentor bij {name}</translation>
    </message>
    <message>
        <source>There are no mentors yet.</source>
        <translation>Er zijn nog geen mentoren.</translation>
    </message>
    <message>
        <source>Choose a mentor yourself</source>
        <translation>Mentor zelf kiezen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>PickMentor</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Type a name or file number</source>
        <translation>Typ een naam of dossiernummer</translation>
    </message>
    <message>
        <source>You may always choose otherwise. First you see the reasons.</source>
        <translation>U mag altijd anders kiezen. Eerst ziet u de redenen.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Language of the document</source>
        <translation>Taal van het document</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>So it prints. Saving or printing records it as issued.</source>
        <translation>Zo komt het op papier. Wat u print of bewaart, staat daarna bij het duo.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Back to the duo</source>
        <translation>Terug naar het duo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Drawing the agreement</source>
        <translation>De overeenkomst tekenen</translation>
    </message>
    <message>
        <source>Saving the agreement</source>
        <translation>De overeenkomst bewaren</translation>
    </message>
    <message>
        <source>Printing the agreement</source>
        <translation>De overeenkomst printen</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Bladzijde {n} van {of}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the agreement as a PDF.</source>
        <translation>De printer antwoordt niet. Bewaar de overeenkomst als PDF.</translation>
    </message>
    <message>
        <source>Printed: {n}</source>
        <translation>Geprint: {n}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm per month</source>
        <translation>Ritme per maand</translation>
    </message>
    <message>
        <source>Norm: {n} hours a week.</source>
        <translation>Norm: {n} uur per week.</translation>
    </message>
    <message>
        <source>Norm: 1 meeting a month.</source>
        <translation>Norm: 1 ontmoeting per maand.</translation>
    </message>
    <message>
        <source>Norm: {n} meetings a month.</source>
        <translation>Norm: {n} ontmoetingen per maand.</translation>
    </message>
    <message>
        <source>Reached in {n} of {of} full months.</source>
        <translation>In {n} van {of} volle maanden gehaald.</translation>
    </message>
</context>
<context>
    <name>RhythmDots</name>
    <message>
        <source>{done} of {norm} meetings</source>
        <translation>{done} van {norm} ontmoetingen</translation>
    </message>
</context>
<context>
    <name>RhythmTile</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>On rhythm</source>
        <translation>Op ritme</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Nog 1 dag</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>Nog {n} dagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Geen contact</translation>
    </message>
    <message>
        <source>Under rhythm</source>
        <translation>Onder ritme</translation>
    </message>
</context>
<context>
    <name>SeekerCard</name>
    <message>
        <source>Earlier mentors</source>
        <translation>Eerdere mentoren</translation>
    </message>
    <message>
        <source>Waits 1 day</source>
        <translation>Wacht 1 dag</translation>
    </message>
    <message>
        <source>Waits {n} days</source>
        <translation>Wacht {n} dagen</translation>
    </message>
    <message>
        <source>Looks for work in</source>
        <translation>Zoekt werk in</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation>Kan afspreken</translation>
    </message>
    <message>
        <source>Asks help with</source>
        <translation>Vraagt hulp bij</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>travels up to {n} km</source>
        <translation>reist tot {n} km</translation>
    </message>
    <message>
        <source>online is fine</source>
        <translation>online kan ook</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Nothing to set yet</source>
        <translation>Nog niets in te stellen</translation>
    </message>
    <message>
        <source>Language, letters and lists come here.</source>
        <translation>Taal, letters en lijsten komen hier.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Start the duo</source>
        <translation>Start het duo</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Overeenkomst getekend op</translation>
    </message>
    <message>
        <source>Information note received on</source>
        <translation>Informatienota ontvangen op</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Also missing: {what}.</source>
        <translation>Ontbreekt ook: {what}.</translation>
    </message>
    <message>
        <source>Complete this in the file or settings.</source>
        <translation>Vul dit aan in het dossier of de instellingen.</translation>
    </message>
    <message>
        <source>Only when you start the duo in spite of this.</source>
        <translation>Alleen als u het duo toch wilt starten.</translation>
    </message>
    <message>
        <source>Reason to start anyway</source>
        <translation>Reden om toch te starten</translation>
    </message>
    <message>
        <source>All papers are in order.</source>
        <translation>Alle papieren zijn in orde.</translation>
    </message>
    <message>
        <source>For example: today</source>
        <translation>Bijvoorbeeld: vandaag</translation>
    </message>
    <message>
        <source>Duo started: {names}</source>
        <translation>Duo gestart: {names}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alles is gedaan</translation>
    </message>
    <message>
        <source>What asks your attention appears here.</source>
        <translation>Wat uw aandacht vraagt, staat hier.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan een ontmoeting</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search a person, a duo or an action…</source>
        <translation>Zoek een persoon, duo of actie…</translation>
    </message>
    <message>
        <source>Offline · everything is kept on this computer</source>
        <translation>Offline · alles bewaard op deze pc</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Hold to read what you typed</source>
        <translation>Hou ingedrukt om te lezen wat u typte</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendel</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>Vergeten? Gebruik de herstelsleutel</translation>
    </message>
    <message>
        <source>Wait {n} seconds and try again.</source>
        <translation>Wacht {n} seconden en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Who is working now?</source>
        <translation>Wie werkt er nu?</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>{n} out of 100</source>
        <translation>{n} op 100</translation>
    </message>
    <message>
        <source>Why this duo</source>
        <translation>Waarom dit duo</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Confirm duo</source>
        <translation>Bevestig duo</translation>
    </message>
    <message>
        <source>{score} out of 100, the sum of {n} parts</source>
        <translation>{score} op 100, de som van {n} punten</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Waarom {name}?</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>{name} has as many points.</source>
        <translation>{name} heeft evenveel punten.</translation>
    </message>
    <message>
        <source>{n} points more than {name}, the next.</source>
        <translation>{n} punten meer dan {name}, de volgende.</translation>
    </message>
    <message>
        <source>{n} points less than {name}, the best.</source>
        <translation>{n} punten minder dan {name}, de beste.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
</context>
<context>
    <name>_Confirm</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Without a coach the duo cannot start.</source>
        <translation>Zonder coach kan het duo niet starten.</translation>
    </message>
    <message>
        <source>Planned end: {day}</source>
        <translation>Gepland einde: {day}</translation>
    </message>
</context>
</TS>
