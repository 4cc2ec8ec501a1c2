<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AskList</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="119"/>
        <source>For example: Language café of 3 December</source>
        <translation>Bijvoorbeeld: Taalcafé van 3 december</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="121"/>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="130"/>
        <source>Who registered?</source>
        <translation>Wie schreef zich in?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="121"/>
        <source>Type a name or file number</source>
        <translation>Typ een naam of dossiernummer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="126"/>
        <source>Initials only</source>
        <translation>Alleen initialen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="127"/>
        <source>You may also leave this open; there are always empty rows.</source>
        <translation>U mag dit openlaten. Er zijn altijd lege rijen.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="129"/>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="140"/>
        <source>Name the activity, or tick that the form stays blank.</source>
        <translation>Geef de activiteit een naam, of kies het lege formulier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="163"/>
        <source>Take {name} off</source>
        <translation>Haal {name} van de lijst</translation>
    </message>
</context>
<context>
    <name>AskPerson</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="83"/>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="84"/>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="85"/>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="87"/>
        <source>Type a name or file number</source>
        <translation>Typ een naam of dossiernummer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="97"/>
        <source>Choose a name from the list, or tick that the form stays blank.</source>
        <translation>Kies een naam uit de lijst, of kies het lege formulier.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="41"/>
        <source>Show as it prints</source>
        <translation>Toon het voorbeeld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/asking.py" line="45"/>
        <source>Blank, to fill in by hand</source>
        <translation>Leeg, om met de hand in te vullen</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="125"/>
        <source>Making keys…</source>
        <translation>Sleutels maken…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="126"/>
        <source>Set up</source>
        <translation>Inrichten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="145"/>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="146"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="168"/>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="186"/>
        <source>Your list was not read in</source>
        <translation>Uw lijst is niet ingelezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="188"/>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="136"/>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="137"/>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="138"/>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="139"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="140"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="145"/>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="145"/>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="149"/>
        <source>waits {n} days</source>
        <translation>wacht {n} dagen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board_table.py" line="151"/>
        <source>waits 1 day</source>
        <translation>wacht 1 dag</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="73"/>
        <source>All duo proposals</source>
        <translation>Alle duo’s voorstellen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="74"/>
        <source>This is a proposal. You confirm each duo yourself.</source>
        <translation>Dit is een voorstel. U bevestigt elk duo zelf.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="75"/>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="82"/>
        <source>Compute again</source>
        <translation>Reken opnieuw</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="95"/>
        <source>Computing the best duos</source>
        <translation>De beste duo’s zoeken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="101"/>
        <source>Computing duos</source>
        <translation>Duo’s zoeken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="108"/>
        <source>Choose a duo first.</source>
        <translation>Kies eerst een duo.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="108"/>
        <source>Space ticks a duo.</source>
        <translation>Met de spatiebalk kiest u een duo.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="112"/>
        <source>Confirm duos</source>
        <translation>Bevestig duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="117"/>
        <source>Confirm 1 chosen duo</source>
        <translation>Bevestig 1 gekozen duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="118"/>
        <source>Confirm {n} chosen duos</source>
        <translation>Bevestig {n} gekozen duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="142"/>
        <source>Proposed duos</source>
        <translation>Voorgestelde duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="150"/>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="150"/>
        <source>chooses</source>
        <translation>kiest</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="151"/>
        <source>shows why</source>
        <translation>toont waarom</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="152"/>
        <source>confirms</source>
        <translation>bevestigt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="175"/>
        <source>{n} of {of}</source>
        <translation>{n} van {of}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="176"/>
        <source>mentees with a mentor</source>
        <translation>mentees met een mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="177"/>
        <source>{m} mentors, {p} free places</source>
        <translation>{m} mentoren, {p} vrije plaatsen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="181"/>
        <source>points on average</source>
        <translation>punten gemiddeld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="182"/>
        <source>lowest {low}, highest {high}</source>
        <translation>laagste {low}, hoogste {high}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="186"/>
        <source>without a mentor</source>
        <translation>zonder mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="187"/>
        <source>longest wait {n} days</source>
        <translation>langste wacht {n} dagen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="207"/>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="210"/>
        <source>Without a mentor</source>
        <translation>Zonder mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="220"/>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="221"/>
        <source>Find a mentor for {name}</source>
        <translation>Zoek een mentor voor {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="240"/>
        <source>Nobody waits for a mentor</source>
        <translation>Er wacht niemand op een mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="241"/>
        <source>Whoever finishes an intake appears here at once.</source>
        <translation>Wie de intake afrondt, staat meteen hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/board.py" line="242"/>
        <source>To the mentees</source>
        <translation>Naar de mentees</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/states.py" line="81"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/widgets/states.py" line="93"/>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/widgets/states.py" line="94"/>
        <source>{n} seconds left</source>
        <translation>nog {n} seconden</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="258"/>
        <source>{n} points</source>
        <translation>{n} punten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="260"/>
        <source>All good</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="262"/>
        <source>Checks beforehand</source>
        <translation>Controle vooraf</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="263"/>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="265"/>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="267"/>
        <source>Never made</source>
        <translation>Nog nooit gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="269"/>
        <source>{n} rows wait for you</source>
        <translation>{n} rijen wachten op u</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="271"/>
        <source>Nobody is there twice</source>
        <translation>Niemand staat er twee keer in</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="274"/>
        <source>{n} to choose</source>
        <translation>{n} te kiezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="274"/>
        <source>No open choices</source>
        <translation>Geen open keuzes</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="277"/>
        <source>Backup made</source>
        <translation>Back-up gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="278"/>
        <source>Possibly double</source>
        <translation>Mogelijk dubbel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="280"/>
        <source>Choices after a package</source>
        <translation>Keuzes na een pakket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="285"/>
        <source>You do not have to solve these points. You can send anyway.</source>
        <translation>U hoeft deze punten niet op te lossen. U kunt toch sturen.</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="212"/>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="217"/>
        <source>{name}: which value is right?</source>
        <translation>{name}: welke waarde is juist?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="226"/>
        <source>Take {n}</source>
        <translation>Neem {n}</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="69"/>
        <source>Your column</source>
        <translation>Uw kolom</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="69"/>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="70"/>
        <source>Row {n}</source>
        <translation>Rij {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="80"/>
        <source>Do not read</source>
        <translation>Niet inlezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="85"/>
        <source>{header} becomes</source>
        <translation>{header} wordt</translation>
    </message>
</context>
<context>
    <name>ConfirmDuo</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="79"/>
        <source>Confirm duo</source>
        <translation>Bevestig duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="81"/>
        <source>Reason to deviate</source>
        <translation>Reden om af te wijken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="88"/>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="93"/>
        <source>You confirm that both said yes.</source>
        <translation>U bevestigt dat beiden ja zeiden.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="102"/>
        <source>Write why you deviate.</source>
        <translation>Schrijf waarom u afwijkt.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="122"/>
        <source>Duo confirmed: {names}</source>
        <translation>Duo bevestigd: {names}</translation>
    </message>
</context>
<context>
    <name>ConfirmSeveral</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="130"/>
        <source>Confirm 1 duo</source>
        <translation>Bevestig 1 duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="132"/>
        <source>Confirm {n} duos</source>
        <translation>Bevestig {n} duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="135"/>
        <source>You confirm that all of them said yes. Each duo is checked again.</source>
        <translation>U bevestigt dat iedereen ja zei. Elk duo wordt opnieuw nagekeken.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="155"/>
        <source>1 duo confirmed</source>
        <translation>1 duo bevestigd</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="157"/>
        <source>{n} duos confirmed</source>
        <translation>{n} duo’s bevestigd</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="53"/>
        <source>What does this figure count?</source>
        <translation>Wat telt dit cijfer?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="61"/>
        <source>{n}, in the project {name}</source>
        <translation>{n}, in het project {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="64"/>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="66"/>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="72"/>
        <source>All definitions</source>
        <translation>Alle definities</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="85"/>
        <source>Show the files</source>
        <translation>Toon de dossiers</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="88"/>
        <source>Show 1 duo</source>
        <translation>Toon 1 duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="88"/>
        <source>Show {n} duos</source>
        <translation>Toon {n} duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="90"/>
        <source>Show 1 file</source>
        <translation>Toon 1 dossier</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="90"/>
        <source>Show {n} files</source>
        <translation>Toon {n} dossiers</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="129"/>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/definition.py" line="130"/>
        <source>Does not count</source>
        <translation>Telt niet mee</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="28"/>
        <source>yesterday {n}</source>
        <translation>gisteren {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="29"/>
        <source>{n} without a name</source>
        <translation>{n} zonder naam</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="30"/>
        <source>since Monday</source>
        <translation>sinds maandag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="30"/>
        <source>first contact this month</source>
        <translation>eerste contact deze maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="33"/>
        <source>Visits today</source>
        <translation>Bezoeken vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="34"/>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="37"/>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="38"/>
        <source>New people</source>
        <translation>Nieuwe mensen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="53"/>
        <source>What for, this month</source>
        <translation>Waarvoor, deze maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="56"/>
        <source>Nobody came yet.</source>
        <translation>Er kwam nog niemand.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/cards.py" line="75"/>
        <source>Visits per day</source>
        <translation>Bezoeken per dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="264"/>
        <source>Desk visit</source>
        <translation>Loketbezoek</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit_list.py" line="77"/>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit_list.py" line="91"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit_list.py" line="92"/>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit_list.py" line="93"/>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit_list.py" line="94"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit_list.py" line="95"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/words.py" line="23"/>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/words.py" line="24"/>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/words.py" line="25"/>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/words.py" line="26"/>
        <source>Referred</source>
        <translation>Doorverwezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/words.py" line="45"/>
        <source>Born {day}</source>
        <translation>Geboren {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/words.py" line="55"/>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/words.py" line="61"/>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="46"/>
        <source>Desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="49"/>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="50"/>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="76"/>
        <source>Log a visit</source>
        <translation>Noteer bezoek</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="54"/>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="56"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="56"/>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="57"/>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="57"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="74"/>
        <source>No visit yet</source>
        <translation>Nog geen bezoek</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="75"/>
        <source>Log somebody who comes to the desk. Ctrl L works on every page.</source>
        <translation>Noteer wie aan het loket komt. Ctrl L werkt op elke pagina.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="82"/>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="85"/>
        <source>log</source>
        <translation>noteren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="85"/>
        <source>open the file</source>
        <translation>dossier openen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="86"/>
        <source>throw away</source>
        <translation>weggooien</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/desk.py" line="166"/>
        <source>Visit thrown away: {name}</source>
        <translation>Bezoek weggegooid: {name}</translation>
    </message>
</context>
<context>
    <name>DeskStep</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="46"/>
        <source>Your desk</source>
        <translation>Uw loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="47"/>
        <source>You can change the name later. The code stays.</source>
        <translation>De naam kunt u later wijzigen. De code blijft.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="48"/>
        <source>Desk and programme</source>
        <translation>Loket en programma</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="49"/>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="50"/>
        <source>Name of the desk</source>
        <translation>Naam van het loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="52"/>
        <source>Code of the desk</source>
        <translation>Code van het loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="54"/>
        <source>2 to 12 capitals or digits. It stands in every file number.</source>
        <translation>2 tot 12 hoofdletters of cijfers. Ze staat in elk dossiernummer.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="57"/>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="67"/>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="111"/>
        <source>A duo lasts {months} months, with {norm} hours a week.</source>
        <translation>Een duo duurt {months} maanden, met {norm} uur per week.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="113"/>
        <source>A duo lasts {months} months, with {norm} meetings a month.</source>
        <translation>Een duo duurt {months} maanden, met {norm} ontmoetingen per maand.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="69"/>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="85"/>
        <source>Open the duo</source>
        <translation>Open het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="89"/>
        <source>Find a mentor</source>
        <translation>Zoek een mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="92"/>
        <source>Open the intake</source>
        <translation>Open de intake</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="100"/>
        <source>Parts of the file</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="102"/>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="103"/>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="104"/>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="105"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="142"/>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="147"/>
        <source>Next meeting before {day}</source>
        <translation>Ontmoeting vóór {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="152"/>
        <source>Find a mentor. Ready since {when}</source>
        <translation>Zoek een mentor. Klaar sinds {when}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="157"/>
        <source>Complete the intake: {fields}</source>
        <translation>Vul de intake aan: {fields}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="162"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="164"/>
        <source>The whole timeline</source>
        <translation>De hele tijdlijn</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="166"/>
        <source>Latest events</source>
        <translation>Laatste gebeurtenissen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="174"/>
        <source>Who finds each other stands here.</source>
        <translation>Wie elkaar vindt, staat hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="175"/>
        <source>No duo yet</source>
        <translation>Nog geen duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="186"/>
        <source>What is printed for the duo stands here.</source>
        <translation>Wat u voor het duo afdrukt, staat hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="187"/>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="198"/>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="198"/>
        <source>Not signed yet</source>
        <translation>Nog niet getekend</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/shelf.py" line="38"/>
        <source>Make…</source>
        <translation>Maken…</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="133"/>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="137"/>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="144"/>
        <source>1 missing</source>
        <translation>1 ontbreekt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="145"/>
        <source>{n} missing</source>
        <translation>{n} ontbreken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="154"/>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="154"/>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="157"/>
        <source>Signed {day}</source>
        <translation>Getekend {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="162"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/documents.py" line="35"/>
        <location filename="../../l2w_desktop/views/pages/documents.py" line="99"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/documents.py" line="87"/>
        <source>Back to the documents</source>
        <translation>Terug naar de documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/documents.py" line="100"/>
        <source>Every document gets a number and stays in the register.</source>
        <translation>Elk document krijgt een nummer en blijft in het register staan.</translation>
    </message>
</context>
<context>
    <name>DoubtfulSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="42"/>
        <source>Same person</source>
        <translation>Zelfde persoon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="43"/>
        <source>Another person</source>
        <translation>Andere persoon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="44"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="49"/>
        <source>Same person: only empty fields are filled. Nothing is overwritten.</source>
        <translation>Zelfde persoon: we vullen alleen lege velden in. Niets wordt overschreven.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="80"/>
        <source>No doubtful rows any more</source>
        <translation>Geen twijfelrijen meer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="81"/>
        <source>Everybody on your lists is in the register.</source>
        <translation>Iedereen van uw lijsten staat in het register.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="86"/>
        <source>mentee</source>
        <translation>mentee</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="86"/>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="87"/>
        <source>{n} of {total}</source>
        <translation>{n} van {total}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="91"/>
        <source>From {file}, read in on {day}</source>
        <translation>Uit {file}, ingelezen op {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="96"/>
        <source>May be</source>
        <translation>Misschien</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="109"/>
        <source>waits itself</source>
        <translation>wacht zelf ook</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="113"/>
        <source>In your list</source>
        <translation>In uw lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="124"/>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="160"/>
        <source>{name} is a new file: {number}</source>
        <translation>{name} is een nieuw dossier: {number}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/doubtful.py" line="162"/>
        <source>{name} was known already: {number}</source>
        <translation>{name} was al bekend: {number}</translation>
    </message>
</context>
<context>
    <name>DuoInset</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="27"/>
        <source>Duo with {name}</source>
        <translation>Duo met {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="33"/>
        <source>{held} of {norm}</source>
        <translation>{held} van {norm}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="44"/>
        <source>Open the duo</source>
        <translation>Open het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="45"/>
        <source>Open the duo with {name}</source>
        <translation>Open het duo met {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="56"/>
        <source>{first} up to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="58"/>
        <source>Starts on {day}</source>
        <translation>Start op {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="59"/>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="68"/>
        <source>week {n} of {total}</source>
        <translation>week {n} van {total}</translation>
    </message>
</context>
<context>
    <name>DuoSteps</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="40"/>
        <source>The period ended on {day}. End the duo.</source>
        <translation>De periode liep af op {day}. Beëindig het duo.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="43"/>
        <source>End the duo</source>
        <translation>Beëindig het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="53"/>
        <source>This duo is over. Does {name} still look for a mentor?</source>
        <translation>Dit duo is voorbij. Zoekt {name} nog een mentor?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="56"/>
        <source>Find another mentor</source>
        <translation>Zoek nieuwe mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="67"/>
        <source>Print the agreement. Still missing: {what}.</source>
        <translation>Print de overeenkomst. Nog nodig: {what}.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="68"/>
        <source>Print the agreement</source>
        <translation>Print de overeenkomst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="74"/>
        <source>Complete the papers. Still missing: {what}.</source>
        <translation>Vul de papieren aan. Nog nodig: {what}.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="75"/>
        <source>Complete and start</source>
        <translation>Vul aan en start</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="80"/>
        <source>All papers are in order. Start the duo.</source>
        <translation>Alle papieren zijn in orde. Start het duo.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="81"/>
        <source>Start the duo</source>
        <translation>Start het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="94"/>
        <source>1 day left.</source>
        <translation>Nog 1 dag.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="96"/>
        <source>{n} days left.</source>
        <translation>Nog {n} dagen.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="100"/>
        <source>Meet before {day}. {left} This month: {amount}.</source>
        <translation>Spreek af vóór {day}. {left} Deze maand: {amount}.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/steps.py" line="103"/>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
</context>
<context>
    <name>DuoView</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="56"/>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="59"/>
        <source>coach {name}</source>
        <translation>coach {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="73"/>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="75"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="77"/>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="78"/>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="82"/>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="86"/>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="88"/>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="204"/>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="100"/>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="171"/>
        <source>Start the duo</source>
        <translation>Start het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="176"/>
        <source>End the duo</source>
        <translation>Beëindig het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="191"/>
        <source>Find another mentor</source>
        <translation>Zoek nieuwe mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="192"/>
        <source>Reopen the duo</source>
        <translation>Heropen het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="195"/>
        <source>Start the duo…</source>
        <translation>Start het duo…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="196"/>
        <source>End the duo…</source>
        <translation>Beëindig het duo…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="204"/>
        <source>Correct meeting</source>
        <translation>Ontmoeting verbeteren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="210"/>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="219"/>
        <source>Meeting put in the bin</source>
        <translation>Ontmoeting in de prullenbak</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo.py" line="223"/>
        <source>Duo reopened</source>
        <translation>Duo heropend</translation>
    </message>
</context>
<context>
    <name>DuoWords</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="68"/>
        <source>{held} of {norm} hours</source>
        <translation>{held} van {norm} uur</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="71"/>
        <source>{held}, norm is {norm}</source>
        <translation>{held}, norm is {norm}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="73"/>
        <source>{held} of {norm}</source>
        <translation>{held} van {norm}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="81"/>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="83"/>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="84"/>
        <source>{n} hours</source>
        <translation>{n} uur</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="86"/>
        <source>{h} h {m:02}</source>
        <translation>{h} uur {m:02}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="92"/>
        <source>not started</source>
        <translation>niet gestart</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="115"/>
        <source>We do not show 1 mentor: {reasons}.</source>
        <translation>1 mentor tonen we niet: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/words.py" line="116"/>
        <source>We do not show {n} mentors: {reasons}.</source>
        <translation>{n} mentoren tonen we niet: {reasons}.</translation>
    </message>
</context>
<context>
    <name>DuosPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="48"/>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="50"/>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="88"/>
        <source>Back to the duo</source>
        <translation>Terug naar het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="106"/>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/ending.py" line="26"/>
        <source>End the duo</source>
        <translation>Beëindig het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/ending.py" line="28"/>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/ending.py" line="32"/>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/ending.py" line="33"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/ending.py" line="35"/>
        <source>{mentee} goes to aftercare, {mentor} is free again.</source>
        <translation>{mentee} gaat naar nazorg, {mentor} is weer vrij.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/ending.py" line="47"/>
        <source>Choose why the duo ends.</source>
        <translation>Kies waarom het duo stopt.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/ending.py" line="67"/>
        <source>Duo ended: {names}</source>
        <translation>Duo beëindigd: {names}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="76"/>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="78"/>
        <source>Nothing leaves this computer unless you ask. Packages are encrypted.</source>
        <translation>Niets verlaat deze pc zonder dat u het vraagt. Pakketten zijn versleuteld.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="82"/>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="374"/>
        <source>Keys and partners</source>
        <translation>Sleutels en partners</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="83"/>
        <source>Read in a package</source>
        <translation>Pakket inlezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="163"/>
        <source>The package is checked</source>
        <translation>Het pakket wordt nagekeken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="180"/>
        <source>The package is made</source>
        <translation>Het pakket wordt gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="212"/>
        <source>Stopped. Nothing was made and nothing changed.</source>
        <translation>Gestopt. Er is niets gemaakt en niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="227"/>
        <source>The package {file} is ready</source>
        <translation>Het pakket {file} is klaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="228"/>
        <source>It is in {folder}. Send it by mail or take it on a stick.</source>
        <translation>Het staat in {folder}. Stuur het per mail of neem het mee op een stick.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="231"/>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="261"/>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="290"/>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="368"/>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="238"/>
        <source>Where do the lists go?</source>
        <translation>Waar komen de lijsten?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="253"/>
        <source>The lists are made</source>
        <translation>De lijsten worden gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="259"/>
        <source>{n} lists are ready</source>
        <translation>{n} lijsten zijn klaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="260"/>
        <source>They are readable for everybody. Keep them in a safe place.</source>
        <translation>Iedereen kan ze lezen. Bewaar ze op een veilige plaats.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="265"/>
        <source>Where does the file go?</source>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="282"/>
        <source>The file is made</source>
        <translation>Het bestand wordt gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="288"/>
        <source>The file for HIVA is ready, with {n} mentees</source>
        <translation>Het bestand voor HIVA is klaar, met {n} mentees</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="289"/>
        <source>Read the report beside it first. It names the open questions.</source>
        <translation>Lees eerst het verslag ernaast. Daarin staan de open vragen.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="296"/>
        <source>Choose a package</source>
        <translation>Kies een pakket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="298"/>
        <source>Packages ({patterns})</source>
        <translation>Pakketten ({patterns})</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="329"/>
        <source>The package is read in</source>
        <translation>Het pakket wordt ingelezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="335"/>
        <source>The package is in</source>
        <translation>Het pakket is ingelezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="336"/>
        <source>{new} new, {changed} changed, {conflicts} to choose</source>
        <translation>{new} nieuw, {changed} gewijzigd, {conflicts} te kiezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="352"/>
        <source>Your choice is kept</source>
        <translation>Uw keuze is bewaard</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="363"/>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="367"/>
        <source>The backup is made and checked</source>
        <translation>De back-up is gemaakt en nagekeken</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/fields.py" line="43"/>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
</context>
<context>
    <name>FilesBehind</name>
    <message>
        <location filename="../../l2w_desktop/views/reports/files.py" line="31"/>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/files.py" line="31"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/files.py" line="36"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/files.py" line="41"/>
        <source>browse</source>
        <translation>bladeren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/files.py" line="41"/>
        <source>open</source>
        <translation>openen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="44"/>
        <source>This year up to today</source>
        <translation>Dit jaar tot vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="45"/>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="46"/>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="47"/>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="48"/>
        <source>Another period</source>
        <translation>Andere periode</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="51"/>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="54"/>
        <source>Site</source>
        <translation>Loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="58"/>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="68"/>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="58"/>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="58"/>
        <source>As in print</source>
        <translation>Zoals in druk</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="60"/>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="61"/>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="62"/>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="98"/>
        <source>All sites</source>
        <translation>Alle loketten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/filters.py" line="132"/>
        <source>Choose a day after the beginning.</source>
        <translation>Kies een dag na het begin.</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="84"/>
        <source>Look around with examples</source>
        <translation>Rondkijken met voorbeelden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="85"/>
        <source>Fictitious people show how everything works.</source>
        <translation>Verzonnen mensen tonen hoe alles werkt.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="88"/>
        <source>Begin with my list</source>
        <translation>Beginnen met mijn lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="89"/>
        <source>Read in your spreadsheet, or start empty.</source>
        <translation>Lees uw rekenblad in, of begin leeg.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="92"/>
        <source>Read in a package</source>
        <translation>Een pakket inlezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="93"/>
        <source>You received a package from another site.</source>
        <translation>U kreeg een pakket van een ander loket.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="107"/>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="109"/>
        <source>Everything stays on this computer, encrypted. How do you want to begin?</source>
        <translation>Alles blijft versleuteld op deze pc. Hoe wilt u beginnen?</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="48"/>
        <source>{n} of {total} recorded</source>
        <translation>{n} van {total} genoteerd</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="50"/>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="80"/>
        <source>Correct the follow-up: {moment}</source>
        <translation>Verbeter de opvolging: {moment}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="83"/>
        <source>Record</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="84"/>
        <source>Record the follow-up: {moment}</source>
        <translation>Noteer de opvolging: {moment}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="97"/>
        <source>Ask until {day}</source>
        <translation>Te vragen tot {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="100"/>
        <source>Not asked in time, it was {day}</source>
        <translation>Niet op tijd gevraagd, het was {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up_card.py" line="102"/>
        <source>Can be asked from {day}</source>
        <translation>Te vragen vanaf {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="36"/>
        <source>Record</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="40"/>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="41"/>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="42"/>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="54"/>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="62"/>
        <source>Months in the contract</source>
        <translation>Maanden in het contract</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="62"/>
        <source>Empty when it has no end.</source>
        <translation>Leeg als het geen einde heeft.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="64"/>
        <source>As computed</source>
        <translation>Zoals berekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="66"/>
        <source>Why another judgement?</source>
        <translation>Waarom een ander oordeel?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="68"/>
        <source>Computed from diploma and occupation</source>
        <translation>Berekend uit diploma en beroep</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="74"/>
        <source>Kind of occupation</source>
        <translation>Soort beroep</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="75"/>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="76"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="77"/>
        <source>Found through</source>
        <translation>Gevonden via</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="78"/>
        <source>Work at level</source>
        <translation>Werk op niveau</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="88"/>
        <source>Choose the situation.</source>
        <translation>Kies de situatie.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="96"/>
        <source>This is no number of months. Write for example 6.</source>
        <translation>Dit is geen getal van maanden. Schrijf bijvoorbeeld 6.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/follow_up.py" line="144"/>
        <source>Follow-up recorded</source>
        <translation>Opvolging genoteerd</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="130"/>
        <source>Version {version} · no internet needed</source>
        <translation>Versie {version} · geen internet nodig</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/first_window.py" line="131"/>
        <source>closes</source>
        <translation>sluiten</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <location filename="../../l2w_desktop/views/inputs/build.py" line="40"/>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="65"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/build.py" line="40"/>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="65"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/build.py" line="51"/>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/build.py" line="62"/>
        <source>Type a few letters</source>
        <translation>Typ een paar letters</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="62"/>
        <source>You may stop at any time. Nothing is lost; finish when you are ready.</source>
        <translation>U kunt altijd stoppen. Alles blijft bewaard. Rond af als u klaar bent.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="79"/>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="81"/>
        <source>Finish the intake</source>
        <translation>Intake afronden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="81"/>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="104"/>
        <source>Next field</source>
        <translation>Volgend veld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="105"/>
        <source>Next part</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="106"/>
        <source>Choose from a list</source>
        <translation>Kies uit een lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="107"/>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="108"/>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="110"/>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="144"/>
        <source>Everything is kept while you type</source>
        <translation>Alles wordt bewaard terwijl u typt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="145"/>
        <source>Your draft is here again</source>
        <translation>Uw ontwerp staat er weer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="238"/>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="244"/>
        <source>Kept at {time}</source>
        <translation>Bewaard om {time} uur</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="249"/>
        <source>Not kept yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
</context>
<context>
    <name>IssuedPane</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="58"/>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="58"/>
        <source>For example: today</source>
        <translation>Bijvoorbeeld: vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="80"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="92"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="93"/>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="94"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="95"/>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="96"/>
        <source>Version of the text</source>
        <translation>Versie van de tekst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="97"/>
        <source>Check figure</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="103"/>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="107"/>
        <source>Signed {day}</source>
        <translation>Getekend {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="117"/>
        <source>Everybody signed</source>
        <translation>Iedereen tekende</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="125"/>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="126"/>
        <source>{party} signed</source>
        <translation>{party} tekende</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/signing.py" line="147"/>
        <source>Signature noted: {document}</source>
        <translation>Handtekening genoteerd: {document}</translation>
    </message>
</context>
<context>
    <name>IssuedWords</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/words.py" line="22"/>
        <source>Blank form</source>
        <translation>Leeg formulier</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/words.py" line="24"/>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/words.py" line="26"/>
        <source>Not signed yet</source>
        <translation>Nog niet getekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/words.py" line="27"/>
        <source>{n} of {of} signed</source>
        <translation>{n} van {of} getekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/words.py" line="34"/>
        <source>Nobody, blank</source>
        <translation>Niemand, leeg</translation>
    </message>
</context>
<context>
    <name>KeyBoxes</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="118"/>
        <source>Group {n}</source>
        <translation>Groep {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="162"/>
        <source>Group {n} has four signs. Type them from your sheet.</source>
        <translation>Groep {n} heeft vier tekens. Typ ze over van uw blad.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="164"/>
        <source>Group {n} is not right.</source>
        <translation>Groep {n} klopt niet.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="175"/>
        <source>Look at your sheet.</source>
        <translation>Kijk op uw blad.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="177"/>
        <source>Look at the first sign.</source>
        <translation>Kijk naar het eerste teken.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="178"/>
        <source>Look at the second sign.</source>
        <translation>Kijk naar het tweede teken.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="179"/>
        <source>Look at the third sign.</source>
        <translation>Kijk naar het derde teken.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="180"/>
        <source>Look at the last sign.</source>
        <translation>Kijk naar het laatste teken.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="184"/>
        <source>Capitals and dashes do not matter.</source>
        <translation>Hoofdletters en streepjes hoeven niet.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="188"/>
        <source>{n} of {total} groups right</source>
        <translation>{n} van {total} groepen juist</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_boxes.py" line="217"/>
        <source>Pasting proves nothing. Type the key from your sheet.</source>
        <translation>Plakken bewijst niets. Typ de sleutel over van uw blad.</translation>
    </message>
</context>
<context>
    <name>KeyPaper</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="37"/>
        <source>Print the key sheet</source>
        <translation>Print sleutelblad</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="38"/>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="92"/>
        <source>Keep on a usb stick</source>
        <translation>Bewaar op usb-stick</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="62"/>
        <source>This drive holds the data as well. Choose a usb stick.</source>
        <translation>Op deze schijf staan ook de gegevens. Kies een usb-stick.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="69"/>
        <source>This drive is gone. Choose another one.</source>
        <translation>Deze schijf is weg. Kies een andere.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="71"/>
        <source>The key sheet is on the stick.</source>
        <translation>Het sleutelblad staat op de stick.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="78"/>
        <source>Print again</source>
        <translation>Print opnieuw</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="79"/>
        <source>The key sheet went to the printer.</source>
        <translation>Het sleutelblad is naar de printer.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key_paper.py" line="82"/>
        <source>The printer does not answer. Copy the key by hand.</source>
        <translation>De printer antwoordt niet. Schrijf de sleutel over.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="33"/>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="34"/>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="35"/>
        <source>Keep your recovery key</source>
        <translation>Bewaar uw herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="42"/>
        <source>Show the key</source>
        <translation>Toon de sleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="54"/>
        <source>Your recovery key</source>
        <translation>Uw herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="36"/>
        <source>You see this key once. Print it, then type it from the sheet.</source>
        <translation>U ziet deze sleutel één keer. Print hem en typ hem daarna over van het blad.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="48"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="49"/>
        <source>A task on Today reminds you</source>
        <translation>Een taak op Vandaag herinnert u eraan</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="56"/>
        <source>Type the key from your sheet</source>
        <translation>Typ de sleutel over van uw blad</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="58"/>
        <source>The key above is hidden as soon as you type here.</source>
        <translation>Zodra u hier typt, verbergen we de sleutel hierboven.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="76"/>
        <source>Why this key?</source>
        <translation>Waarom deze sleutel?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="78"/>
        <source>Your passphrase opens all data. If you lose it, only this key helps.</source>
        <translation>Uw wachtwoordzin opent alle gegevens. Bent u die kwijt? Dan helpt alleen deze sleutel.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="81"/>
        <source>Lost both?</source>
        <translation>Allebei kwijt?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="82"/>
        <source>Then nobody can open the data. Neither can we.</source>
        <translation>Dan kan niemand de gegevens nog openen. Ook wij niet.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="84"/>
        <source>Where to keep it</source>
        <translation>Waar legt u het blad?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="85"/>
        <source>In a cupboard with a lock</source>
        <translation>In een kast met een slot</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="86"/>
        <source>A second sheet with your coordinator</source>
        <translation>Een tweede blad bij uw coördinator</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/key.py" line="87"/>
        <source>Not near this computer, not in your mail</source>
        <translation>Niet bij deze pc, niet in uw mail</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="39"/>
        <source>Keep my key file…</source>
        <translation>Bewaar mijn sleutelbestand…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="40"/>
        <source>Add a key file…</source>
        <translation>Voeg een sleutelbestand toe…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="49"/>
        <source>Your desk</source>
        <translation>Uw loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="50"/>
        <source>Your partners</source>
        <translation>Uw partners</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="63"/>
        <source>Read this code aloud by phone. It proves that the file is yours.</source>
        <translation>Lees deze code voor aan de telefoon. Zo weet uw partner dat het bestand van u is.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="69"/>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="83"/>
        <source>Your key file is kept</source>
        <translation>Uw sleutelbestand is bewaard</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="84"/>
        <source>Give it to your partner. It holds no data of people.</source>
        <translation>Geef het aan uw partner. Er staan geen gegevens van mensen in.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="97"/>
        <source>The code is right, add</source>
        <translation>De code klopt, voeg toe</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="98"/>
        <source>Do not add</source>
        <translation>Niet toevoegen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="101"/>
        <source>Call {name}. Do they see the same code?</source>
        <translation>Bel {name}. Zien zij dezelfde code?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="116"/>
        <source>{name} may exchange packages now</source>
        <translation>{name} kan nu pakketten uitwisselen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="125"/>
        <source>Keep my key file</source>
        <translation>Bewaar mijn sleutelbestand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/keys.py" line="132"/>
        <source>Add a key file</source>
        <translation>Voeg een sleutelbestand toe</translation>
    </message>
</context>
<context>
    <name>LanguagesInput</name>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="76"/>
        <source>Add a language</source>
        <translation>Voeg een taal toe</translation>
    </message>
</context>
<context>
    <name>ListFacts</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="129"/>
        <source>Rows: {n}</source>
        <translation>Rijen: {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="130"/>
        <source>Columns recognised: {n}</source>
        <translation>Kolommen herkend: {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="134"/>
        <source>Not recognised: {names}</source>
        <translation>Niet herkend: {names}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="137"/>
        <source>With a remark: {n}</source>
        <translation>Met een opmerking: {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/columns.py" line="139"/>
        <source>Go back: {n}</source>
        <translation>Gaan terug: {n}</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="58"/>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="59"/>
        <source>Your list</source>
        <translation>Uw lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="60"/>
        <source>First look at what the program reads. Nothing is stored yet.</source>
        <translation>Kijk eerst wat het programma leest. Er is nog niets bewaard.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="85"/>
        <source>Choose a list first.</source>
        <translation>Kies eerst een lijst.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="105"/>
        <source>Drop your list here</source>
        <translation>Sleep uw lijst hierheen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="106"/>
        <source>Excel (.xlsx) or CSV. Your own column names are fine.</source>
        <translation>Excel (.xlsx) of CSV. Uw eigen kolomnamen zijn goed.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="107"/>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="111"/>
        <source>Begin without a list</source>
        <translation>Begin zonder lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="122"/>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="132"/>
        <source>Who is in this list?</source>
        <translation>Wie staat in deze lijst?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="123"/>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="123"/>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="126"/>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="146"/>
        <source>Header in row {n}</source>
        <translation>Kop in rij {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="148"/>
        <source>sheet {name}</source>
        <translation>blad {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="157"/>
        <source>Continue with this list</source>
        <translation>Verder met deze lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="185"/>
        <source>Choose your list</source>
        <translation>Kies uw lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/list_step.py" line="187"/>
        <source>Lists ({patterns})</source>
        <translation>Lijsten ({patterns})</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="39"/>
        <source>Which duos</source>
        <translation>Welke duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="41"/>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="42"/>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="43"/>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="44"/>
        <source>Ended</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="59"/>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="65"/>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="242"/>
        <source>Find a mentor</source>
        <translation>Zoek een mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="67"/>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="149"/>
        <source>Propose all duos</source>
        <translation>Stel alle duo’s voor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="132"/>
        <source>Running duos</source>
        <translation>Lopende duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="133"/>
        <source>Mentees who wait for a mentor</source>
        <translation>Mentees die op een mentor wachten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="134"/>
        <source>Duos that are over</source>
        <translation>Duo’s die voorbij zijn</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="141"/>
        <source>Nobody waits for a mentor</source>
        <translation>Er wacht niemand op een mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="142"/>
        <source>Whoever finishes an intake appears here at once.</source>
        <translation>Wie de intake afrondt, staat meteen hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="143"/>
        <source>To the mentees</source>
        <translation>Naar de mentees</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="147"/>
        <source>{n} mentees wait for a mentor.</source>
        <translation>{n} mentees wachten op een mentor.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="149"/>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="153"/>
        <source>No duos yet</source>
        <translation>Nog geen duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="153"/>
        <source>No duo is over yet</source>
        <translation>Nog geen duo is voorbij</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="154"/>
        <source>A duo begins with somebody who waits.</source>
        <translation>Een duo begint met iemand die wacht.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="155"/>
        <source>Who waits?</source>
        <translation>Wie wacht?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="166"/>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="176"/>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="167"/>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="177"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="168"/>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="169"/>
        <source>Last meeting</source>
        <translation>Laatste ontmoeting</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="170"/>
        <source>Planned end</source>
        <translation>Gepland einde</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="171"/>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="178"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="179"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="180"/>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="185"/>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="186"/>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="187"/>
        <source>First wish</source>
        <translation>Eerste wens</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="188"/>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="189"/>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="194"/>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="206"/>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="218"/>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="229"/>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="231"/>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/lists.py" line="231"/>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="64"/>
        <source>Finding a mentor for {name}</source>
        <translation>Een mentor zoeken voor {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="65"/>
        <source>New duo</source>
        <translation>Nieuw duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="69"/>
        <location filename="../../l2w_desktop/views/duos/match.py" line="211"/>
        <source>Choose a mentor yourself</source>
        <translation>Mentor zelf kiezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="82"/>
        <source>Finding mentors</source>
        <translation>Mentoren zoeken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="140"/>
        <source>{n} of {of} mentors</source>
        <translation>{n} van {of} mentoren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="142"/>
        <source>Best proposals</source>
        <translation>Beste voorstellen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="146"/>
        <source>chooses</source>
        <translation>kiest</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="149"/>
        <source>confirms</source>
        <translation>bevestigt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/match.py" line="205"/>
        <source>Confirm duo</source>
        <translation>Bevestig duo</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="48"/>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="48"/>
        <source>Save correction</source>
        <translation>Bewaar verbetering</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="54"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="57"/>
        <source>Duration in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="57"/>
        <source>Or in hours: 1.30 or 1u30</source>
        <translation>Of in uren: 1.30 of 1u30</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="61"/>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="73"/>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="74"/>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="75"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="75"/>
        <source>Stays at this desk.</source>
        <translation>Blijft op dit loket.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="76"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="82"/>
        <source>Choose a duo first.</source>
        <translation>Kies eerst een duo.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="89"/>
        <source>This is no duration. Write for example 60.</source>
        <translation>Dit is geen duur. Schrijf bijvoorbeeld 60.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="98"/>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="100"/>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="98"/>
        <source>Type a name or duo number</source>
        <translation>Typ een naam of duonummer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="136"/>
        <source>Meeting logged. Month {n}: {amount}.</source>
        <translation>Ontmoeting gelogd. Maand {n}: {amount}.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/meeting.py" line="139"/>
        <source>Meeting corrected. Month {n}: {amount}.</source>
        <translation>Ontmoeting verbeterd. Maand {n}: {amount}.</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="54"/>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="58"/>
        <source>No meeting yet</source>
        <translation>Nog geen ontmoeting</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="59"/>
        <source>Log the first one: Ctrl M, then Ctrl Enter.</source>
        <translation>Log de eerste: Ctrl M, dan Ctrl Enter.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="60"/>
        <source>Log meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="70"/>
        <source>logs</source>
        <translation>loggen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="77"/>
        <source>{n} held, {time} together</source>
        <translation>{n} gehouden, samen {time}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="91"/>
        <source>Does not count.</source>
        <translation>Telt niet mee.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="102"/>
        <source>Correct the meeting of {day}</source>
        <translation>Verbeter de ontmoeting van {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="103"/>
        <source>Put the meeting of {day} in the bin</source>
        <translation>Gooi de ontmoeting van {day} weg</translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentees.py" line="27"/>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentees.py" line="29"/>
        <source>No mentees yet</source>
        <translation>Nog geen mentees</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentees.py" line="30"/>
        <source>Start with an intake, or read in your list.</source>
        <translation>Start een intake, of lees uw lijst in.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentees.py" line="31"/>
        <source>Start an intake</source>
        <translation>Start een intake</translation>
    </message>
</context>
<context>
    <name>MentorsPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentors.py" line="27"/>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentors.py" line="29"/>
        <source>No mentors yet</source>
        <translation>Nog geen mentoren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentors.py" line="30"/>
        <source>Start with an intake, or read in your list.</source>
        <translation>Start een intake, of lees uw lijst in.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/mentors.py" line="31"/>
        <source>Invite a mentor</source>
        <translation>Nodig een mentor uit</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <location filename="../../l2w_desktop/views/rail.py" line="65"/>
        <source>asks attention</source>
        <translation>vraagt aandacht</translation>
    </message>
</context>
<context>
    <name>NewcomerBox</name>
    <message>
        <location filename="../../l2w_desktop/views/desk/newcomer.py" line="75"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/newcomer.py" line="77"/>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/newcomer.py" line="119"/>
        <source>Looking for the same person</source>
        <translation>Zoekt dezelfde persoon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/newcomer.py" line="136"/>
        <source>Another person</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/newcomer.py" line="138"/>
        <source>Do you know this person already?</source>
        <translation>Kent u deze persoon al?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/newcomer.py" line="142"/>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
<context>
    <name>NoPartner</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="134"/>
        <source>No partner yet</source>
        <translation>Nog geen partner</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="135"/>
        <source>Give your key file to the central partner, and add theirs.</source>
        <translation>Geef uw sleutelbestand aan de centrale partner, en voeg het hunne toe.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="136"/>
        <source>Keys and partners</source>
        <translation>Sleutels en partners</translation>
    </message>
</context>
<context>
    <name>NobodyFits</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/nobody.py" line="23"/>
        <source>No mentor fits {name} now</source>
        <translation>Nu past geen mentor bij {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/nobody.py" line="26"/>
        <source>There are no mentors yet.</source>
        <translation>Er zijn nog geen mentoren.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/nobody.py" line="32"/>
        <source>Choose a mentor yourself</source>
        <translation>Mentor zelf kiezen</translation>
    </message>
</context>
<context>
    <name>PackageStep</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="35"/>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="36"/>
        <source>Set up a desk</source>
        <translation>Richt een loket in</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="37"/>
        <source>Read in a package</source>
        <translation>Een pakket inlezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="39"/>
        <source>A package is locked for one desk. So this desk needs keys first.</source>
        <translation>Een pakket is op slot voor één loket. Dit loket heeft dus eerst sleutels nodig.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="43"/>
        <source>Set up your desk</source>
        <translation>Richt uw loket in</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="44"/>
        <source>A code, your name and a passphrase. That takes three minutes.</source>
        <translation>Een code, uw naam en een wachtwoordzin. Dat duurt drie minuten.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="45"/>
        <source>Give your key file to the sender</source>
        <translation>Geef uw sleutelbestand aan de afzender</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="46"/>
        <source>The page Exchange makes it. Compare the code by phone.</source>
        <translation>De pagina Uitwisseling maakt het. Vergelijk de code aan de telefoon.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="47"/>
        <source>Read in the package</source>
        <translation>Lees het pakket in</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/flow.py" line="48"/>
        <source>You see what is in it before anything changes.</source>
        <translation>U ziet wat erin zit voor er iets wijzigt.</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="51"/>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="52"/>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="53"/>
        <source>Read in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="54"/>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="303"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="307"/>
        <source>No packages yet</source>
        <translation>Nog geen pakketten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="308"/>
        <source>What you send and read in appears here.</source>
        <translation>Wat u stuurt en inleest, komt hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="314"/>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="316"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="317"/>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="319"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="329"/>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="331"/>
        <source>From {name}</source>
        <translation>Van {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="341"/>
        <source>receipt</source>
        <translation>ontvangstbewijs</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="342"/>
        <source>{n} records</source>
        <translation>{n} regels</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="20"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="22"/>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="25"/>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="29"/>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="35"/>
        <source>Desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="38"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="46"/>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="54"/>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="62"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/rail.py" line="28"/>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/rail.py" line="29"/>
        <source>Offers</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/rail.py" line="30"/>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="83"/>
        <source>Last package: {when}, {state}</source>
        <translation>Laatste pakket: {when}, {state}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="87"/>
        <source>No package was sent yet</source>
        <translation>Er ging nog geen pakket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="97"/>
        <source>changed records</source>
        <translation>gewijzigde regels</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="98"/>
        <source>meetings</source>
        <translation>ontmoetingen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="99"/>
        <source>days ago</source>
        <translation>dagen geleden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="102"/>
        <source>Make a package</source>
        <translation>Maak pakket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="102"/>
        <source>Make a receipt</source>
        <translation>Maak ontvangstbewijs</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="104"/>
        <source>Busy…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="108"/>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="114"/>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="116"/>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="118"/>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="119"/>
        <source>On schedule</source>
        <translation>Op schema</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="55"/>
        <source>Lives in</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="78"/>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="85"/>
        <source>{language} (mother tongue)</source>
        <translation>{language} (moedertaal)</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="107"/>
        <source>about {n} years old</source>
        <translation>ongeveer {n} jaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="109"/>
        <source>{n} years old</source>
        <translation>{n} jaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/statuses.py" line="33"/>
        <source>Active duo</source>
        <translation>Actief duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/statuses.py" line="34"/>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="25"/>
        <source>Primary</source>
        <translation>Lager</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="26"/>
        <source>Lower secondary</source>
        <translation>Lager secundair</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="27"/>
        <source>Secondary</source>
        <translation>Secundair</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="28"/>
        <source>Bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="29"/>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="46"/>
        <location filename="../../l2w_desktop/views/statuses.py" line="35"/>
        <source>Needs a mentor</source>
        <translation>Wacht op mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/statuses.py" line="36"/>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/statuses.py" line="37"/>
        <source>In training</source>
        <translation>In opleiding</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="54"/>
        <location filename="../../l2w_desktop/views/statuses.py" line="38"/>
        <source>On a break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="45"/>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="51"/>
        <source>Starting</source>
        <translation>Aanloop</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="47"/>
        <source>With a mentor</source>
        <translation>Met mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="48"/>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="52"/>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="53"/>
        <source>Fully engaged</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="55"/>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="69"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="70"/>
        <source>Current</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="99"/>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="101"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="102"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="103"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="104"/>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="107"/>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="118"/>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="141"/>
        <source>{n} free</source>
        <translation>{n} vrij</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="142"/>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="58"/>
        <source>File opened</source>
        <translation>Dossier geopend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="59"/>
        <source>Details changed</source>
        <translation>Gegevens gewijzigd</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="60"/>
        <source>Duo with {name}</source>
        <translation>Duo met {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="61"/>
        <source>End of the duo with {name}</source>
        <translation>Einde van het duo met {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="62"/>
        <source>Meeting with {name}</source>
        <translation>Ontmoeting met {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="69"/>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="75"/>
        <source>By {name}</source>
        <translation>Door {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="83"/>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="50"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="55"/>
        <source>You see one file</source>
        <translation>U ziet één dossier</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="55"/>
        <source>Show all</source>
        <translation>Toon alle</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="66"/>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="67"/>
        <source>Try fewer letters, or look in all files.</source>
        <translation>Typ minder letters, of zoek in alle dossiers.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="68"/>
        <source>Look in all files</source>
        <translation>Zoek in alle dossiers</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="82"/>
        <source>browse</source>
        <translation>bladeren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="83"/>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="84"/>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="201"/>
        <source>The intake of {name} is finished</source>
        <translation>De intake van {name} is afgerond</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="240"/>
        <source>{found} of {total} files</source>
        <translation>{found} van {total} dossiers</translation>
    </message>
</context>
<context>
    <name>PickInput</name>
    <message>
        <location filename="../../l2w_desktop/views/inputs/picking.py" line="69"/>
        <source>Type a few letters</source>
        <translation>Typ een paar letters</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/picking.py" line="113"/>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
</context>
<context>
    <name>PickMentor</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/pick.py" line="27"/>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/pick.py" line="27"/>
        <source>Type a name or file number</source>
        <translation>Typ een naam of dossiernummer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/pick.py" line="29"/>
        <source>You may always choose otherwise. First you see the reasons.</source>
        <translation>U mag altijd anders kiezen. Eerst ziet u de redenen.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="178"/>
        <source>{new} new, {changed} changed, {conflicts} to choose</source>
        <translation>{new} nieuw, {changed} gewijzigd, {conflicts} te kiezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="185"/>
        <source>{file}, from {sender}. Nothing has changed yet.</source>
        <translation>{file}, van {sender}. Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="192"/>
        <source>Read in</source>
        <translation>Lees in</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="193"/>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="56"/>
        <source>Language of the document</source>
        <translation>Taal van het document</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="79"/>
        <source>So it prints. Saving or printing records it as issued.</source>
        <translation>Zo komt het op papier. Wat u print of bewaart, staat daarna bij het duo.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="80"/>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="101"/>
        <source>Drawing the document</source>
        <translation>Het document wordt getekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="120"/>
        <source>Saving the document</source>
        <translation>Het document wordt bewaard</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="135"/>
        <source>Printing the document</source>
        <translation>Het document wordt afgedrukt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="198"/>
        <source>The printer does not answer. Save the document as a PDF.</source>
        <translation>De printer antwoordt niet. Bewaar het document als pdf.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="87"/>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="107"/>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="89"/>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="91"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="148"/>
        <source>Page {n} of {of}</source>
        <translation>Bladzijde {n} van {of}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="194"/>
        <source>Saved: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/preview.py" line="201"/>
        <source>Printed: {n}</source>
        <translation>Geprint: {n}</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <location filename="../../l2w_desktop/views/problem.py" line="49"/>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/problem.py" line="50"/>
        <source>To the first window</source>
        <translation>Naar het eerste venster</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/problem.py" line="56"/>
        <source>This desk does not open</source>
        <translation>Dit loket gaat niet open</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/problem.py" line="58"/>
        <source>Nothing was changed, nothing is lost.</source>
        <translation>Er is niets gewijzigd en niets verloren.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="132"/>
        <source>The example is made</source>
        <translation>Het voorbeeld wordt gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="133"/>
        <source>A fictitious desk does a month of work. Nobody in it exists.</source>
        <translation>Een verzonnen loket doet een maand werk. Niemand hier bestaat.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="144"/>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="243"/>
        <source>This is an example. Nobody here exists.</source>
        <translation>Dit is een voorbeeld. Niemand hier bestaat.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="245"/>
        <source>Begin with my list</source>
        <translation>Beginnen met mijn lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="257"/>
        <source>Locked at {time}</source>
        <translation>Vergrendeld om {time} uur</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="258"/>
        <source>What you typed is kept. You go on where you stopped.</source>
        <translation>Wat u typte, is bewaard. U gaat verder waar u stopte.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/program.py" line="260"/>
        <source>The passphrase of the example is {words}.</source>
        <translation>De wachtwoordzin van het voorbeeld is {words}.</translation>
    </message>
</context>
<context>
    <name>ProveSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/sheets/prove.py" line="28"/>
        <source>Type your recovery key back</source>
        <translation>Typ uw herstelsleutel over</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/prove.py" line="32"/>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/prove.py" line="36"/>
        <source>I do not have the sheet</source>
        <translation>Ik heb het blad niet meer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/prove.py" line="38"/>
        <source>Take your key sheet and type the eight groups.</source>
        <translation>Neem uw sleutelblad en typ de acht groepen over.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/prove.py" line="59"/>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/prove.py" line="63"/>
        <source>Your recovery key is right. Keep the sheet well.</source>
        <translation>Uw herstelsleutel klopt. Bewaar het blad goed.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../l2w_desktop/views/desk/questions.py" line="28"/>
        <source>Other questions</source>
        <translation>Andere vragen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../l2w_desktop/views/rail.py" line="204"/>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
</context>
<context>
    <name>ReadableCard</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="151"/>
        <source>Readable lists</source>
        <translation>Leesbare lijsten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="152"/>
        <source>Excel and CSV, for your own use</source>
        <translation>Excel en CSV, voor eigen gebruik</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="158"/>
        <source>Mentees, mentors, duos and meetings. The lists hold names, without a lock.</source>
        <translation>Mentees, mentoren, duo’s en ontmoetingen. De lijsten tonen namen, zonder slot.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="161"/>
        <source>Make the lists</source>
        <translation>Maak de lijsten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_cards.py" line="164"/>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="27"/>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="28"/>
        <source>Capitals and dashes do not matter. You may paste it.</source>
        <translation>Hoofdletters en streepjes hoeven niet. Plakken mag.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="31"/>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="33"/>
        <source>At least {n} characters.</source>
        <translation>Minstens {n} tekens.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="35"/>
        <source>The new passphrase again</source>
        <translation>De nieuwe wachtwoordzin opnieuw</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="36"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="37"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="41"/>
        <source>Open with the recovery key</source>
        <translation>Open met de herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="43"/>
        <source>{name} gets a new passphrase. The data stay as they are.</source>
        <translation>{name} krijgt een nieuwe wachtwoordzin. De gegevens blijven zoals ze zijn.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/recover.py" line="78"/>
        <source>The two are not the same. Type it again.</source>
        <translation>De twee zijn niet gelijk. Typ opnieuw.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="42"/>
        <source>Which documents</source>
        <translation>Welke documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="44"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="45"/>
        <source>To be signed</source>
        <translation>Te tekenen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="46"/>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="47"/>
        <source>Blank forms</source>
        <translation>Lege formulieren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="52"/>
        <source>All kinds of documents</source>
        <translation>Alle soorten documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="54"/>
        <source>Kind of document</source>
        <translation>Soort document</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="55"/>
        <source>Issued documents</source>
        <translation>Gemaakte documenten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="58"/>
        <source>No document was made yet</source>
        <translation>Nog geen document gemaakt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="59"/>
        <source>Choose one above. What you save or print stands here.</source>
        <translation>Kies er hierboven een. Wat u bewaart of afdrukt, staat hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="62"/>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="62"/>
        <source>Choose other filters, or fewer letters.</source>
        <translation>Kies andere filters, of minder letters.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="105"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="106"/>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="107"/>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/documents/register.py" line="108"/>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
</context>
<context>
    <name>RenewSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/sheets/renew.py" line="31"/>
        <source>Make a new key</source>
        <translation>Maak een nieuwe sleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/renew.py" line="34"/>
        <source>The old sheet no longer opens this desk. Have paper or a stick ready.</source>
        <translation>Het oude blad opent dit loket dan niet meer. Leg papier of een stick klaar.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/renew.py" line="39"/>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/renew.py" line="28"/>
        <location filename="../../l2w_desktop/views/sheets/renew.py" line="56"/>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/sheets/renew.py" line="81"/>
        <source>Your new recovery key is kept.</source>
        <translation>Uw nieuwe herstelsleutel is bewaard.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="63"/>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="66"/>
        <source>Enter on a figure shows the files</source>
        <translation>Enter op een cijfer toont de dossiers</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="68"/>
        <location filename="../../l2w_desktop/views/reports/view.py" line="99"/>
        <source>By target group</source>
        <translation>Per doelgroep</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="100"/>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="138"/>
        <source>{name} by month</source>
        <translation>{name} per maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="139"/>
        <source>{name} by quarter</source>
        <translation>{name} per kwartaal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="140"/>
        <source>{name} by year</source>
        <translation>{name} per jaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/reports/view.py" line="155"/>
        <source>target</source>
        <translation>doel</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../l2w_desktop/views/reports/chart.py" line="130"/>
        <location filename="../../l2w_desktop/views/reports/said.py" line="52"/>
        <location filename="../../l2w_desktop/views/reports/said.py" line="73"/>
        <source>target {n}</source>
        <translation>doel {n}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="40"/>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="41"/>
        <source>Save as CSV</source>
        <translation>CSV bewaren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="110"/>
        <source>The figures are counted</source>
        <translation>De cijfers worden geteld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="146"/>
        <source>No figures in this period yet</source>
        <translation>Nog geen cijfers in deze periode</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="147"/>
        <source>Nobody was registered and no duo ran.</source>
        <translation>Niemand werd aangemeld en er liep geen duo.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="148"/>
        <source>Choose another period</source>
        <translation>Kies een andere periode</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="168"/>
        <source>This figure is hidden</source>
        <translation>Dit cijfer is verborgen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="169"/>
        <source>Choose Full to see the files behind it.</source>
        <translation>Kies Volledig om de dossiers te zien.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="194"/>
        <source>All definitions</source>
        <translation>Alle definities</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="199"/>
        <source>Where does the file go?</source>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="216"/>
        <source>The figures are written</source>
        <translation>De cijfers worden geschreven</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="222"/>
        <source>kpi.csv is ready</source>
        <translation>kpi.csv is klaar</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="223"/>
        <source>Small figures are hidden in it, so you may hand it on.</source>
        <translation>Kleine cijfers zijn erin verborgen. U mag het doorgeven.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/reports.py" line="224"/>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
</context>
<context>
    <name>ResearchCard</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="34"/>
        <source>Learning network, HIVA</source>
        <translation>Lerend netwerk, HIVA</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="35"/>
        <source>Without names, a code per person</source>
        <translation>Zonder namen, met een code per persoon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="42"/>
        <source>Make the file</source>
        <translation>Maak bestand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="47"/>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="52"/>
        <source>The central partner makes this file. You get the codes of your people.</source>
        <translation>De centrale partner maakt dit bestand. U krijgt de codes van uw mensen.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="63"/>
        <source>in the file</source>
        <translation>in het bestand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="69"/>
        <source>with consent</source>
        <translation>met akkoord</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="65"/>
        <source>group too small</source>
        <translation>te kleine groep</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="64"/>
        <location filename="../../l2w_desktop/views/pages/exchange_research.py" line="70"/>
        <source>without consent</source>
        <translation>zonder akkoord</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="95"/>
        <source>Rhythm per month</source>
        <translation>Ritme per maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="116"/>
        <source>Norm: {n} hours a week.</source>
        <translation>Norm: {n} uur per week.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="118"/>
        <source>Norm: 1 meeting a month.</source>
        <translation>Norm: 1 ontmoeting per maand.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="120"/>
        <source>Norm: {n} meetings a month.</source>
        <translation>Norm: {n} ontmoetingen per maand.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="125"/>
        <source>Reached in {n} of {of} full months.</source>
        <translation>In {n} van {of} volle maanden gehaald.</translation>
    </message>
</context>
<context>
    <name>RhythmDots</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/marks.py" line="73"/>
        <source>{done} of {norm} meetings</source>
        <translation>{done} van {norm} ontmoetingen</translation>
    </message>
</context>
<context>
    <name>RhythmTile</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="45"/>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="49"/>
        <source>still to come</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="70"/>
        <source>On rhythm</source>
        <translation>Op ritme</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="73"/>
        <source>1 day left</source>
        <translation>Nog 1 dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="73"/>
        <source>{n} days left</source>
        <translation>Nog {n} dagen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="76"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="78"/>
        <source>No contact</source>
        <translation>Geen contact</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/rhythm.py" line="79"/>
        <source>Under rhythm</source>
        <translation>Onder ritme</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="41"/>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="42"/>
        <source>Your list is read in</source>
        <translation>Uw lijst wordt ingelezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="43"/>
        <source>People go into the register</source>
        <translation>De mensen komen in het register</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="61"/>
        <source>Your list is in</source>
        <translation>Uw lijst is ingelezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="66"/>
        <source>ready for matching</source>
        <translation>klaar voor matching</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="67"/>
        <source>new files</source>
        <translation>nieuwe dossiers</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="68"/>
        <source>brought up to date</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="69"/>
        <source>possibly double</source>
        <translation>mogelijk dubbel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="70"/>
        <source>sent back</source>
        <translation>terug</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="84"/>
        <source>row {n}: {reason}</source>
        <translation>rij {n}: {reason}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="88"/>
        <source>The rows that went back are in {file}</source>
        <translation>De rijen die teruggaan, staan in {file}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="94"/>
        <source>Look at the doubtful rows</source>
        <translation>Bekijk twijfelrijen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="95"/>
        <source>To matching</source>
        <translation>Naar matching</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="96"/>
        <source>See the list</source>
        <translation>Bekijk de lijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="97"/>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/run.py" line="108"/>
        <source>Everything is kept on this computer.</source>
        <translation>Alles is bewaard op deze pc.</translation>
    </message>
</context>
<context>
    <name>SeekerCard</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="39"/>
        <source>Earlier mentors</source>
        <translation>Eerdere mentoren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="51"/>
        <source>Waits 1 day</source>
        <translation>Wacht 1 dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="51"/>
        <source>Waits {n} days</source>
        <translation>Wacht {n} dagen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="62"/>
        <source>Looks for work in</source>
        <translation>Zoekt werk in</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="65"/>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="66"/>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="67"/>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="68"/>
        <source>Can meet</source>
        <translation>Kan afspreken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="71"/>
        <source>Asks help with</source>
        <translation>Vraagt hulp bij</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="78"/>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="93"/>
        <source>travels up to {n} km</source>
        <translation>reist tot {n} km</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="94"/>
        <source>online is fine</source>
        <translation>online kan ook</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/seeker.py" line="119"/>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="45"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="49"/>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="145"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="52"/>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="146"/>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="54"/>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="55"/>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="56"/>
        <source>As the computer</source>
        <translation>Zoals de pc</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="61"/>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="147"/>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="171"/>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="70"/>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="71"/>
        <source>To a stick or folder…</source>
        <translation>Naar een stick of map…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="74"/>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="76"/>
        <source>Type the key back</source>
        <translation>Typ de sleutel over</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="82"/>
        <source>Your desk</source>
        <translation>Uw loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="99"/>
        <source>{n} hours a week</source>
        <translation>{n} uur per week</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="101"/>
        <source>{n} meetings a month</source>
        <translation>{n} ontmoetingen per maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="105"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="106"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="107"/>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="108"/>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="109"/>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="110"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="114"/>
        <source>typed back {day}</source>
        <translation>overgetypt op {day}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="115"/>
        <source>not typed back yet</source>
        <translation>nog niet overgetypt</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="115"/>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="116"/>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="122"/>
        <source>Last backup</source>
        <translation>Laatste back-up</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="122"/>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="123"/>
        <source>Kept here</source>
        <translation>Hier bewaard</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="123"/>
        <source>{n} × backup, {size}</source>
        <translation>{n} × back-up, {size}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="140"/>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="159"/>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="143"/>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="156"/>
        <source>A backup is encrypted. Your passphrase or recovery key opens it.</source>
        <translation>Een back-up is versleuteld. Uw wachtwoordzin of herstelsleutel opent hem.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="169"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="170"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="172"/>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="173"/>
        <source>Window library</source>
        <translation>Vensterbibliotheek</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="174"/>
        <source>Places in Belgium</source>
        <translation>Gemeenten in België</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="177"/>
        <source>Read the licences</source>
        <translation>Lees de licenties</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="179"/>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="196"/>
        <source>Where does the backup go?</source>
        <translation>Waar komt de back-up?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="204"/>
        <source>The backup is made and checked</source>
        <translation>De back-up is gemaakt en nagekeken</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="224"/>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="71"/>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/states.py" line="53"/>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="30"/>
        <source>Start the duo</source>
        <translation>Start het duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="34"/>
        <source>Agreement signed on</source>
        <translation>Overeenkomst getekend op</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="35"/>
        <source>Information note received on</source>
        <translation>Informatienota ontvangen op</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="39"/>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="46"/>
        <source>Also missing: {what}.</source>
        <translation>Ontbreekt ook: {what}.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="47"/>
        <source>Complete this in the file or settings.</source>
        <translation>Vul dit aan in het dossier of de instellingen.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="48"/>
        <source>Only when you start the duo in spite of this.</source>
        <translation>Alleen als u het duo toch wilt starten.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="49"/>
        <source>Reason to start anyway</source>
        <translation>Reden om toch te starten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="51"/>
        <source>All papers are in order.</source>
        <translation>Alle papieren zijn in orde.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="63"/>
        <source>For example: today</source>
        <translation>Bijvoorbeeld: vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/starting.py" line="85"/>
        <source>Duo started: {names}</source>
        <translation>Duo gestart: {names}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="38"/>
        <source>{title}, {n} to correct</source>
        <translation>{title}, {n} te verbeteren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="39"/>
        <source>{title}, in order</source>
        <translation>{title}, in orde</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/steps.py" line="148"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/steps.py" line="149"/>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/steps.py" line="97"/>
        <source>First start</source>
        <translation>Eerste start</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/steps.py" line="103"/>
        <source>Nothing leaves this computer. There is no internet needed.</source>
        <translation>Niets verlaat deze pc. Er is geen internet nodig.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/steps.py" line="121"/>
        <source>Step {n} of {total}</source>
        <translation>Stap {n} van {total}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="104"/>
        <source>Required fields in order</source>
        <translation>Verplichte velden in orde</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="118"/>
        <source>{done} of {total} required fields in order</source>
        <translation>{done} van {total} verplichte velden in orde</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="39"/>
        <source>Call and note</source>
        <translation>Bel en noteer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="40"/>
        <source>Log a meeting</source>
        <translation>Log ontmoeting</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="41"/>
        <source>Start the duo</source>
        <translation>Start duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="42"/>
        <source>Open the duo</source>
        <translation>Open duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="43"/>
        <source>Record</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="44"/>
        <source>Type it back</source>
        <translation>Typ over</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="45"/>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="46"/>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="47"/>
        <source>Make a package</source>
        <translation>Maak pakket</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="53"/>
        <source>Number per week: {course}</source>
        <translation>Aantal per week: {course}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="56"/>
        <source>{n} started this month</source>
        <translation>{n} gestart deze maand</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="58"/>
        <source>Active duos</source>
        <translation>Actieve duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="62"/>
        <source>Wait for a mentor</source>
        <translation>Wachten op mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="63"/>
        <source>nobody waits</source>
        <translation>niemand wacht</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="65"/>
        <source>longest wait {n} days</source>
        <translation>langste wacht {n} dagen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="72"/>
        <source>Meetings in {month}</source>
        <translation>Ontmoetingen in {month}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="74"/>
        <source>Hours in {month}</source>
        <translation>Uren in {month}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="75"/>
        <source>of {n} by the norm</source>
        <translation>van {n} volgens de norm</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="81"/>
        <source>Mentors with room</source>
        <translation>Mentoren met plaats</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="82"/>
        <source>of {total}, {places} free places</source>
        <translation>van {total}, {places} plaatsen vrij</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="107"/>
        <source>All duos</source>
        <translation>Alle duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="109"/>
        <source>Duos under the norm</source>
        <translation>Duo’s onder de norm</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="114"/>
        <source>Every duo is on rhythm.</source>
        <translation>Elk duo is op ritme.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="141"/>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="151"/>
        <source>No contact</source>
        <translation>Geen contact</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="152"/>
        <source>{n} days left</source>
        <translation>Nog {n} dagen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="159"/>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="169"/>
        <source>New mentees per week</source>
        <translation>Nieuwe mentees per week</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today_cards.py" line="161"/>
        <source>Week {first} to {last}</source>
        <translation>Week {first} tot {last}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="36"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="38"/>
        <source>Read in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="39"/>
        <location filename="../../l2w_desktop/views/pages/today.py" line="40"/>
        <source>Desk visit</source>
        <translation>Loketbezoek</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="41"/>
        <source>Log a meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="114"/>
        <source>Everything is done</source>
        <translation>Alles is gedaan</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="115"/>
        <source>What asks your attention appears here.</source>
        <translation>Wat uw aandacht vraagt, staat hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="116"/>
        <source>Plan a meeting</source>
        <translation>Plan een ontmoeting</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="123"/>
        <source>Good evening, {name}</source>
        <translation>Goedenavond, {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="125"/>
        <source>Good afternoon, {name}</source>
        <translation>Goedemiddag, {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="127"/>
        <source>Good morning, {name}</source>
        <translation>Goedemorgen, {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="133"/>
        <source>nothing waits for you</source>
        <translation>er wacht niets op u</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="135"/>
        <source>1 task waits for you</source>
        <translation>1 taak wacht op u</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="137"/>
        <source>{n} tasks wait for you</source>
        <translation>{n} taken wachten op u</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="159"/>
        <source>The same person?</source>
        <translation>Dezelfde persoon?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="42"/>
        <source>Search a person, a duo or an action…</source>
        <translation>Zoek een persoon, duo of actie…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="46"/>
        <source>Offline · everything is kept on this computer</source>
        <translation>Offline · alles bewaard op deze pc</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="48"/>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/toast.py" line="31"/>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/widgets/toast.py" line="86"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="123"/>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="124"/>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="125"/>
        <source>Hold to read what you typed</source>
        <translation>Hou ingedrukt om te lezen wat u typte</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="129"/>
        <location filename="../../l2w_desktop/views/unlock.py" line="181"/>
        <source>Unlock</source>
        <translation>Ontgrendel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="131"/>
        <source>Forgot it? Use the recovery key</source>
        <translation>Vergeten? Gebruik de herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="160"/>
        <source>This folder was on another computer before</source>
        <translation>Deze map stond eerst op een andere computer</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="161"/>
        <source>Did the whole desk move here, or is this a copy beside the old one?</source>
        <translation>Is het hele loket verhuisd, of is dit een kopie naast het oude?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="164"/>
        <source>The desk moved</source>
        <translation>Het loket is verhuisd</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="165"/>
        <source>This is a copy</source>
        <translation>Dit is een kopie</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="181"/>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="187"/>
        <source>Wait {n} seconds and try again.</source>
        <translation>Wacht {n} seconden en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="197"/>
        <source>Who is working now?</source>
        <translation>Wie werkt er nu?</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <location filename="../../l2w_desktop/views/unlocking.py" line="78"/>
        <location filename="../../l2w_desktop/views/unlocking.py" line="125"/>
        <source>Unlock</source>
        <translation>Ontgrendel</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="53"/>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="54"/>
        <source>Save visit</source>
        <translation>Bewaar bezoek</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="60"/>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="61"/>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="63"/>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="78"/>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="64"/>
        <source>For instance: brings the certificate of VDAB</source>
        <translation>Bijvoorbeeld: brengt attest van VDAB mee</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="65"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="66"/>
        <source>For instance 15</source>
        <translation>Bijvoorbeeld 15</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="67"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="69"/>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="77"/>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="79"/>
        <source>optional, stays at this desk</source>
        <translation>niet verplicht, blijft aan dit loket</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="80"/>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="113"/>
        <source>Choose somebody from the list, or empty the line.</source>
        <translation>Kies iemand uit de lijst, of maak de regel leeg.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="119"/>
        <source>Choose what the visit is for. Press 1 to 6.</source>
        <translation>Kies waarvoor het bezoek is. Druk op 1 tot 6.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="125"/>
        <source>This is no duration. Write for example 15.</source>
        <translation>Dit is geen duur. Schrijf bijvoorbeeld 15.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="195"/>
        <source>Began at {time}. Everything is kept by itself.</source>
        <translation>Gestart om {time} uur. Alles wordt vanzelf bewaard.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="233"/>
        <source>Visit saved: {name}</source>
        <translation>Bezoek bewaard: {name}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/visit.py" line="235"/>
        <source>Visit saved, new file: {name}</source>
        <translation>Bezoek bewaard, nieuw dossier: {name}</translation>
    </message>
</context>
<context>
    <name>WhoBox</name>
    <message>
        <location filename="../../l2w_desktop/views/desk/who.py" line="39"/>
        <source>Name, file number or phone</source>
        <translation>Naam, dossiernummer of gsm</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/who.py" line="40"/>
        <source>People found</source>
        <translation>Gevonden mensen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/who.py" line="43"/>
        <source>Who is at the desk?</source>
        <translation>Wie staat er aan het loket?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/who.py" line="43"/>
        <source>Empty is a visit without a name.</source>
        <translation>Leeg: een bezoek zonder naam.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/who.py" line="65"/>
        <source>New person “{words}…”</source>
        <translation>Nieuwe persoon “{words}…”</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/desk/who.py" line="72"/>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="183"/>
        <source>{n} out of 100</source>
        <translation>{n} op 100</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/duo_cards.py" line="185"/>
        <source>Why this duo</source>
        <translation>Waarom dit duo</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="41"/>
        <source>Confirm duo</source>
        <translation>Bevestig duo</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="61"/>
        <source>{score} out of 100, the sum of {n} parts</source>
        <translation>{score} op 100, de som van {n} punten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="67"/>
        <source>Why {name}?</source>
        <translation>Waarom {name}?</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="75"/>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="91"/>
        <source>{name} has as many points.</source>
        <translation>{name} heeft evenveel punten.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="93"/>
        <source>{n} points more than {name}, the next.</source>
        <translation>{n} punten meer dan {name}, de volgende.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="95"/>
        <source>{n} points less than {name}, the best.</source>
        <translation>{n} punten minder dan {name}, de beste.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="104"/>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/why.py" line="104"/>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="107"/>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="109"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="110"/>
        <source>Calls</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="111"/>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="112"/>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="113"/>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="119"/>
        <source>Worklist</source>
        <translation>Werklijst</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="126"/>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="126"/>
        <source>to choose</source>
        <translation>om te kiezen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="126"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="126"/>
        <source>to open</source>
        <translation>om te openen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="165"/>
        <source>Show all {n}</source>
        <translation>Toon alle {n}</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="165"/>
        <source>Show fewer</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="173"/>
        <source>Your register is still empty</source>
        <translation>Uw register is nog leeg</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="174"/>
        <source>Read in a list, or start an intake under Mentees.</source>
        <translation>Lees een lijst in, of start een intake bij Mentees.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="178"/>
        <source>Nothing of this kind</source>
        <translation>Niets van deze soort</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="178"/>
        <source>Choose another filter.</source>
        <translation>Kies een andere filter.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="182"/>
        <source>Everything is done</source>
        <translation>Alles is gedaan</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/worklist.py" line="183"/>
        <source>What asks your attention appears here.</source>
        <translation>Wat uw aandacht vraagt, komt hier.</translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="127"/>
        <source>Your name and passphrase</source>
        <translation>Uw naam en wachtwoordzin</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="126"/>
        <source>Set up</source>
        <translation>Inrichten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="125"/>
        <source>Your passphrase</source>
        <translation>Uw wachtwoordzin</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="128"/>
        <source>The passphrase locks all data on this computer.</source>
        <translation>De wachtwoordzin vergrendelt alle gegevens op deze pc.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="129"/>
        <source>Your first and last name</source>
        <translation>Uw voornaam en naam</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="131"/>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="133"/>
        <source>At least {n} characters. Four words work well.</source>
        <translation>Minstens {n} tekens. Vier woorden werken goed.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="135"/>
        <source>The passphrase again</source>
        <translation>De wachtwoordzin opnieuw</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="136"/>
        <source>Show what I type</source>
        <translation>Toon wat ik typ</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="144"/>
        <source>Nobody can reset this passphrase</source>
        <translation>Niemand kan deze wachtwoordzin herstellen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="145"/>
        <source>Next you get a recovery key on paper. Keep it well.</source>
        <translation>Hierna krijgt u een herstelsleutel op papier. Bewaar die goed.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="158"/>
        <source>Fill in your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="164"/>
        <source>The two are not the same. Type it again.</source>
        <translation>De twee zijn niet gelijk. Typ opnieuw.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="178"/>
        <source>{n} characters to go.</source>
        <translation>Nog {n} tekens.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/begin/desk.py" line="181"/>
        <source>Long enough.</source>
        <translation>Lang genoeg.</translation>
    </message>
</context>
<context>
    <name>_Confirm</name>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="46"/>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="50"/>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="50"/>
        <source>Without a coach the duo cannot start.</source>
        <translation>Zonder coach kan het duo niet starten.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/duos/confirm.py" line="65"/>
        <source>Planned end: {day}</source>
        <translation>Gepland einde: {day}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="28"/>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="33"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="30"/>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="34"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="31"/>
        <source>mother tongue</source>
        <translation>moedertaal</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="32"/>
        <source>Remove this language</source>
        <translation>Verwijder deze taal</translation>
    </message>
</context>
</TS>
