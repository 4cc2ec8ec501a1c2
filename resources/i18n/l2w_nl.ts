<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
    <message>
        <source>Window library</source>
        <translation>Vensterbibliotheek</translation>
    </message>
    <message>
        <source>Places in Belgium</source>
        <translation>Gemeenten in België</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Lees de licenties</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words.</source>
        <translation>Minstens 12 tekens, zoals vier woorden.</translation>
    </message>
</context>
<context>
    <name>AddUserSheet</name>
    <message>
        <source>Add the user</source>
        <translation>De gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Let the new user sit here now and choose the passphrase.</source>
        <translation>Laat de nieuwe gebruiker nu hier zitten en de wachtwoordzin kiezen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Short, to sign in with.</source>
        <translation>Kort, om mee aan te melden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>{name} can work here now.</source>
        <translation>{name} kan hier nu werken.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>A new package stands in the folder: {file}</source>
        <translation>Er staat een nieuw pakket in de map: {file}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>{n} new packages stand in the folder</source>
        <translation>Er staan {n} nieuwe pakketten in de map</translation>
    </message>
    <message>
        <source>Read all in</source>
        <translation>Lees alle in</translation>
    </message>
    <message>
        <source>{n} packages of the folder were looked at</source>
        <translation>{n} pakketten uit de map zijn bekeken</translation>
    </message>
    <message>
        <source>A package of the folder was looked at</source>
        <translation>Een pakket uit de map is bekeken</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicts} to choose</source>
        <translation>{new} nieuw, {changed} gewijzigd, {conflicts} te kiezen</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>For example: Language café of 3 December</source>
        <translation>Bijvoorbeeld: Taalcafé van 3 december</translation>
    </message>
    <message>
        <source>Who registered?</source>
        <translation>Wie schreef zich in?</translation>
    </message>
    <message>
        <source>Type a name or file number</source>
        <translation>Typ een naam of dossiernummer</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>Alleen initialen</translation>
    </message>
    <message>
        <source>You may also leave this open; there are always empty rows.</source>
        <translation>U mag dit openlaten. Er zijn altijd lege rijen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Name the activity, or tick that the form stays blank.</source>
        <translation>Geef de activiteit een naam, of kies het lege formulier.</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Haal {name} van de lijst</translation>
    </message>
</context>
<context>
    <name>AskPerson</name>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Type a name or file number</source>
        <translation>Typ een naam of dossiernummer</translation>
    </message>
    <message>
        <source>Choose a name from the list, or tick that the form stays blank.</source>
        <translation>Kies een naam uit de lijst, of kies het lege formulier.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Show as it prints</source>
        <translation>Toon het voorbeeld</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>Leeg, om met de hand in te vullen</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>You see one file</source>
        <translation>U ziet één dossier</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>AttentionBox</name>
    <message>
        <source>Points of attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>The program knows that these are two people</source>
        <translation>Het programma weet dat dit twee mensen zijn</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Points of attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Toon alle {n}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee mensen</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>A person, a file or what happened…</source>
        <translation>Een persoon, een bestand of wat gebeurde…</translation>
    </message>
    <message>
        <source>Every user</source>
        <translation>Alle gebruikers</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie keek</translation>
    </message>
    <message>
        <source>Who looked, printed and exported</source>
        <translation>Wie keek, drukte af en voerde uit</translation>
    </message>
    <message>
        <source>Every look at a file, print and export stands here. Nobody can take a line away without anybody noticing: the end of this list travels with each package.</source>
        <translation>Hier staat wie een dossier bekeek, iets afdrukte of uitvoerde. Niemand haalt ongemerkt een regel weg. Het einde van deze lijst reist met elk pakket mee.</translation>
    </message>
    <message>
        <source>{n} lines in all. End of the list: {hash}</source>
        <translation>{n} regels in totaal. Einde van de lijst: {hash}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Fields or file</source>
        <translation>Velden of bestand</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} rijen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>intake</translation>
    </message>
    <message>
        <source>duo</source>
        <translation>duo</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Show all</source>
        <translation>Toon alle</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Alle back-ups</translation>
    </message>
    <message>
        <source>Not connected now: {places}</source>
        <translation>Nu niet aangesloten: {places}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen back-up</translation>
    </message>
    <message>
        <source>The first one is made when you close the program.</source>
        <translation>De eerste komt er als u het programma sluit.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Check</source>
        <translation>Controleer</translation>
    </message>
    <message>
        <source>Check the backup of {moment}</source>
        <translation>Controleer de back-up van {moment}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zet terug…</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Zet de back-up van {moment} terug</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>To a stick or folder…</source>
        <translation>Naar een stick of map…</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Kies een tweede plaats…</translation>
    </message>
    <message>
        <source>No second place any more</source>
        <translation>Geen tweede plaats meer</translation>
    </message>
    <message>
        <source>Keep backups at most</source>
        <translation>Bewaar back-ups hoogstens</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>Type the key back</source>
        <translation>Typ de sleutel over</translation>
    </message>
    <message>
        <source>typed back {day}</source>
        <translation>overgetypt op {day}</translation>
    </message>
    <message>
        <source>not typed back yet</source>
        <translation>nog niet overgetypt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Laatste back-up</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier bewaard</translation>
    </message>
    <message>
        <source>{n} × backup, {size}</source>
        <translation>{n} × back-up, {size}</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Tweede plaats</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Last one elsewhere</source>
        <translation>Laatste elders</translation>
    </message>
    <message>
        <source>Another second place…</source>
        <translation>Andere tweede plaats…</translation>
    </message>
    <message>
        <source>Make a backup at a second place</source>
        <translation>Maak een back-up op een tweede plaats</translation>
    </message>
    <message>
        <source>A stick or a network folder helps when this computer is lost or broken.</source>
        <translation>Een stick of netwerkmap helpt als deze computer stuk of weg is.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>A backup is encrypted. Your passphrase or recovery key opens it.</source>
        <translation>Een back-up is versleuteld. Uw wachtwoordzin of herstelsleutel opent hem.</translation>
    </message>
    <message>
        <source>Every backup also goes to the second place while that is connected.</source>
        <translation>Elke back-up gaat ook naar de tweede plaats, als die aangesloten is.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Where does the backup go?</source>
        <translation>Waar komt de back-up?</translation>
    </message>
    <message>
        <source>Which stick or folder?</source>
        <translation>Welke stick of map?</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>De back-up is gemaakt en nagekeken</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>Do not count on this backup</source>
        <translation>Reken niet op deze back-up</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleer</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>This is an example. Nobody here exists.</source>
        <translation>Dit is een voorbeeld. Niemand hier bestaat.</translation>
    </message>
    <message>
        <source>Begin with my list</source>
        <translation>Beginnen met mijn lijst</translation>
    </message>
    <message>
        <source>This desk came back from the backup of {moment}</source>
        <translation>Dit loket komt uit de back-up van {moment}</translation>
    </message>
    <message>
        <source>Look whether all is there. Until you agree nothing is sent by itself.</source>
        <translation>Kijk of alles er is. Tot u akkoord gaat, wordt niets vanzelf verstuurd.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Het klopt</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>Making keys…</source>
        <translation>Sleutels maken…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Inrichten</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Your list was not read in</source>
        <translation>Uw lijst is niet ingelezen</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
</context>
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
    <name>Checks</name>
    <message>
        <source>{n} points</source>
        <translation>{n} punten</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punt</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>Checks beforehand</source>
        <translation>Controle vooraf</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>You do not have to solve these points. You can send anyway.</source>
        <translation>U hoeft deze punten niet op te lossen. U kunt toch sturen.</translation>
    </message>
</context>
<context>
    <name>ChoicesView</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Chosen for {name}: {value}</source>
        <translation>Gekozen voor {name}: {value}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Taken back. {name} waits for a choice again.</source>
        <translation>Ongedaan gemaakt. {name} wacht weer op een keuze.</translation>
    </message>
    <message>
        <source>Your choice goes along in the next package. The other value stays in the history.</source>
        <translation>Uw keuze gaat mee in het volgende pakket. De andere waarde blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Te lezen</translation>
    </message>
    <message>
        <source>No choices any more</source>
        <translation>Geen keuzes meer</translation>
    </message>
    <message>
        <source>Everything is dealt with.</source>
        <translation>Alles is verwerkt.</translation>
    </message>
    <message>
        <source>To Exchange</source>
        <translation>Naar Uitwisseling</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Your column</source>
        <translation>Uw kolom</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Rij {n}</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>Niet inlezen</translation>
    </message>
    <message>
        <source>{header} becomes</source>
        <translation>{header} wordt</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Open the file</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Reopen the file</source>
        <translation>Heropen dossier</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere persoon</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>Nu ingetypt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>You can look at everything. Nothing you type is kept.</source>
        <translation>U kunt alles bekijken. Wat u typt, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>The last changes are missing: they are not in the file yet.</source>
        <translation>De laatste wijzigingen ontbreken: ze staan nog niet in het bestand.</translation>
    </message>
    <message>
        <source>Only reading in {folder}</source>
        <translation>Alleen lezen in {folder}</translation>
    </message>
    <message>
        <source>Only reading</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>The disk is full: you can only read</source>
        <translation>De schijf is vol: u kunt alleen lezen</translation>
    </message>
    <message>
        <source>Remove files you no longer need. Then writing works again by itself.</source>
        <translation>Verwijder bestanden die u niet meer nodig hebt. Daarna kunt u vanzelf weer schrijven.</translation>
    </message>
    <message>
        <source>Only reading · the disk is full</source>
        <translation>Alleen lezen · de schijf is vol</translation>
    </message>
    <message>
        <source>Less than {size} is free on this disk</source>
        <translation>Op deze schijf is minder dan {size} vrij</translation>
    </message>
    <message>
        <source>You can go on. Make room soon, or the program can only read.</source>
        <translation>U kunt voort. Maak snel plaats, anders kunt u straks alleen lezen.</translation>
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
    <name>CrashView</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Het programma maakte een fout</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sluit het programma</translation>
    </message>
    <message>
        <source>Copy what to report</source>
        <translation>Kopieer gegevens voor melding</translation>
    </message>
    <message>
        <source>This is not your fault. What was kept is kept, nothing is lost.</source>
        <translation>Dit is niet uw fout. Wat bewaard was, blijft bewaard: er is niets verloren.</translation>
    </message>
    <message>
        <source>Look again at what you did last. Maybe that was not kept.</source>
        <translation>Kijk nog eens naar wat u het laatst deed. Misschien is dat niet bewaard.</translation>
    </message>
    <message>
        <source>Do you want to report it? Copy the details: no person is in them.</source>
        <translation>Wilt u het melden? Kopieer de gegevens: er staat niemand in.</translation>
    </message>
    <message>
        <source>The log is in</source>
        <translation>Het logboek staat in</translation>
    </message>
    <message>
        <source>It happened {n} times.</source>
        <translation>Het gebeurde {n} keer.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your mail to the helpdesk.</source>
        <translation>Gekopieerd. Plak het in uw mail aan de helpdesk.</translation>
    </message>
</context>
<context>
    <name>DecidedCard</name>
    <message>
        <source>{user} chose this on {when}</source>
        <translation>{user} koos dit op {when}</translation>
    </message>
    <message>
        <source>Another value was typed.</source>
        <translation>Er is een andere waarde getypt.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Kies opnieuw</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Het is daarna nog gewijzigd.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <source>What does this figure count?</source>
        <translation>Wat telt dit cijfer?</translation>
    </message>
    <message>
        <source>{n}, in the project {name}</source>
        <translation>{n}, in het project {name}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All definitions</source>
        <translation>Alle definities</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Toon de dossiers</translation>
    </message>
    <message>
        <source>Show 1 duo</source>
        <translation>Toon 1 duo</translation>
    </message>
    <message>
        <source>Show {n} duos</source>
        <translation>Toon {n} duo’s</translation>
    </message>
    <message>
        <source>Show 1 file</source>
        <translation>Toon 1 dossier</translation>
    </message>
    <message>
        <source>Show {n} files</source>
        <translation>Toon {n} dossiers</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Telt niet mee</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>yesterday {n}</source>
        <translation>gisteren {n}</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <translation>{n} zonder naam</translation>
    </message>
    <message>
        <source>since Monday</source>
        <translation>sinds maandag</translation>
    </message>
    <message>
        <source>first contact this month</source>
        <translation>eerste contact deze maand</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>Bezoeken vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Nieuwe mensen</translation>
    </message>
    <message>
        <source>What for, this month</source>
        <translation>Waarvoor, deze maand</translation>
    </message>
    <message>
        <source>Nobody came yet.</source>
        <translation>Er kwam nog niemand.</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Bezoeken per dag</translation>
    </message>
    <message>
        <source>Desk visit</source>
        <translation>Loketbezoek</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Doorverwezen</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Geboren {day}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Noteer bezoek</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Nog geen bezoek</translation>
    </message>
    <message>
        <source>Log somebody who comes to the desk. Ctrl L works on every page.</source>
        <translation>Noteer wie aan het loket komt. Ctrl L werkt op elke pagina.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>log</source>
        <translation>noteren</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>dossier openen</translation>
    </message>
    <message>
        <source>throw away</source>
        <translation>weggooien</translation>
    </message>
    <message>
        <source>Visit thrown away: {name}</source>
        <translation>Bezoek weggegooid: {name}</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>DeskStep</name>
    <message>
        <source>Your desk</source>
        <translation>Uw loket</translation>
    </message>
    <message>
        <source>You can change the name later. The code stays.</source>
        <translation>De naam kunt u later wijzigen. De code blijft.</translation>
    </message>
    <message>
        <source>Desk and programme</source>
        <translation>Loket en programma</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Naam van het loket</translation>
    </message>
    <message>
        <source>Code of the desk</source>
        <translation>Code van het loket</translation>
    </message>
    <message>
        <source>2 to 12 capitals or digits. It stands in every file number.</source>
        <translation>2 tot 12 hoofdletters of cijfers. Ze staat in elk dossiernummer.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>A duo lasts {months} months, with {norm} hours a week.</source>
        <translation>Een duo duurt {months} maanden, met {norm} uur per week.</translation>
    </message>
    <message>
        <source>A duo lasts {months} months, with {norm} meetings a month.</source>
        <translation>Een duo duurt {months} maanden, met {norm} ontmoetingen per maand.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>Open the duo</source>
        <translation>Open het duo</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Zoek een mentor</translation>
    </message>
    <message>
        <source>Open the intake</source>
        <translation>Open de intake</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next meeting before {day}</source>
        <translation>Ontmoeting vóór {day}</translation>
    </message>
    <message>
        <source>Find a mentor. Ready since {when}</source>
        <translation>Zoek een mentor. Klaar sinds {when}</translation>
    </message>
    <message>
        <source>Complete the intake: {fields}</source>
        <translation>Vul de intake aan: {fields}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>De hele tijdlijn</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Laatste gebeurtenissen</translation>
    </message>
    <message>
        <source>Who finds each other stands here.</source>
        <translation>Wie elkaar vindt, staat hier.</translation>
    </message>
    <message>
        <source>No duo yet</source>
        <translation>Nog geen duo</translation>
    </message>
    <message>
        <source>What is printed for the duo stands here.</source>
        <translation>Wat u voor het duo afdrukt, staat hier.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Nog niet getekend</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>Gewist op {day}</translation>
    </message>
    <message>
        <source>Nobody can edit them, and they leave in nothing.</source>
        <translation>Niemand kan ze wijzigen, en ze gaan nergens mee.</translation>
    </message>
    <message>
        <source>These data are restricted since {day}</source>
        <translation>Deze gegevens zijn afgeschermd sinds {day}</translation>
    </message>
    <message>
        <source>This file is with {site} since {day}</source>
        <translation>Dit dossier is sinds {day} bij {site}</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Make…</source>
        <translation>Maken…</translation>
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
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Terug naar de documenten</translation>
    </message>
    <message>
        <source>Every document gets a number and stays in the register.</source>
        <translation>Elk document krijgt een nummer en blijft in het register staan.</translation>
    </message>
</context>
<context>
    <name>DoubtfulSheet</name>
    <message>
        <source>Same person</source>
        <translation>Zelfde persoon</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere persoon</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Same person: only empty fields are filled. Nothing is overwritten.</source>
        <translation>Zelfde persoon: we vullen alleen lege velden in. Niets wordt overschreven.</translation>
    </message>
    <message>
        <source>No doubtful rows any more</source>
        <translation>Geen twijfelrijen meer</translation>
    </message>
    <message>
        <source>Everybody on your lists is in the register.</source>
        <translation>Iedereen van uw lijsten staat in het register.</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>mentee</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} van {total}</translation>
    </message>
    <message>
        <source>From {file}, read in on {day}</source>
        <translation>Uit {file}, ingelezen op {day}</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Misschien</translation>
    </message>
    <message>
        <source>waits itself</source>
        <translation>wacht zelf ook</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>In uw lijst</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>{name} is a new file: {number}</source>
        <translation>{name} is een nieuw dossier: {number}</translation>
    </message>
    <message>
        <source>{name} was known already: {number}</source>
        <translation>{name} was al bekend: {number}</translation>
    </message>
</context>
<context>
    <name>DuoInset</name>
    <message>
        <source>Duo with {name}</source>
        <translation>Duo met {name}</translation>
    </message>
    <message>
        <source>{held} of {norm}</source>
        <translation>{held} van {norm}</translation>
    </message>
    <message>
        <source>Open the duo</source>
        <translation>Open het duo</translation>
    </message>
    <message>
        <source>Open the duo with {name}</source>
        <translation>Open het duo met {name}</translation>
    </message>
    <message>
        <source>{first} up to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Start op {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>week {n} of {total}</source>
        <translation>week {n} van {total}</translation>
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
        <source>Follow-up</source>
        <translation>Opvolging</translation>
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
        <source>Back to the duo</source>
        <translation>Terug naar het duo</translation>
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
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Every value about this person disappears, also from the history, from other sites and after a restore. Dates and counts stay, without a name. Nobody can undo this.</source>
        <translation>Alle gegevens over deze persoon verdwijnen. Ook uit de geschiedenis, bij andere loketten en na een teruggezette back-up. Datums en aantallen blijven, zonder naam. Niemand kan dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Without a name: the reason stays.</source>
        <translation>Zonder naam: de reden blijft bewaard.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <translation>Typ {number} om te bevestigen</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Bent u zeker?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{n}, gone by {day}</source>
        <translation>{n}, weg uiterlijk op {day}</translation>
    </message>
    <message>
        <source>Rows about this person</source>
        <translation>Rijen over deze persoon</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Oudere back-ups</translation>
    </message>
    <message>
        <source>Told with the next package</source>
        <translation>Weten het met het volgende pakket</translation>
    </message>
    <message>
        <source>Texts about others to check</source>
        <translation>Teksten over anderen om na te kijken</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>The package is made</source>
        <translation>Het pakket wordt gemaakt</translation>
    </message>
    <message>
        <source>The lists are made</source>
        <translation>De lijsten worden gemaakt</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Het bestand wordt gemaakt</translation>
    </message>
    <message>
        <source>The receipt is made</source>
        <translation>Het ontvangstbewijs wordt gemaakt</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>De back-up is gemaakt en nagekeken</translation>
    </message>
    <message>
        <source>The package is checked</source>
        <translation>Het pakket wordt nagekeken</translation>
    </message>
    <message>
        <source>The package is read in</source>
        <translation>Het pakket wordt ingelezen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made and nothing changed.</source>
        <translation>Gestopt. Er is niets gemaakt en niets gewijzigd.</translation>
    </message>
    <message>
        <source>The package {file} is ready</source>
        <translation>Het pakket {file} is klaar</translation>
    </message>
    <message>
        <source>It is in {folder}. Send it by mail or take it on a stick.</source>
        <translation>Het staat in {folder}. Stuur het per mail of neem het mee op een stick.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>{n} lists are ready</source>
        <translation>{n} lijsten zijn klaar</translation>
    </message>
    <message>
        <source>They are readable for everybody. Keep them in a safe place.</source>
        <translation>Iedereen kan ze lezen. Bewaar ze op een veilige plaats.</translation>
    </message>
    <message>
        <source>The file for HIVA is ready, with {n} mentees</source>
        <translation>Het bestand voor HIVA is klaar, met {n} mentees</translation>
    </message>
    <message>
        <source>Read the report beside it first. It names the open questions.</source>
        <translation>Lees eerst het verslag ernaast. Daarin staan de open vragen.</translation>
    </message>
    <message>
        <source>It is kept. As soon as the earlier package is in, it follows.</source>
        <translation>Het is bewaard. Zodra het vorige pakket er is, volgt het.</translation>
    </message>
    <message>
        <source>This package {waits}</source>
        <translation>Dit pakket {waits}</translation>
    </message>
    <message>
        <source>The package is in</source>
        <translation>Het pakket is ingelezen</translation>
    </message>
    <message>
        <source>{n} packages are in</source>
        <translation>{n} pakketten zijn ingelezen</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicts} to choose</source>
        <translation>{new} nieuw, {changed} gewijzigd, {conflicts} te kiezen</translation>
    </message>
    <message>
        <source>Print it, or send it along with your package.</source>
        <translation>Druk het af, of stuur het mee met uw pakket.</translation>
    </message>
    <message>
        <source>The receipt {file} is ready</source>
        <translation>Het ontvangstbewijs {file} is klaar</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Let go to look what is in it</source>
        <translation>Laat los om te kijken wat erin zit</translation>
    </message>
    <message>
        <source>Filled in twice, differently</source>
        <translation>Twee keer anders ingevuld</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you ask. Packages are encrypted.</source>
        <translation>Niets verlaat deze pc zonder dat u het vraagt. Pakketten zijn versleuteld.</translation>
    </message>
    <message>
        <source>Keys and partners</source>
        <translation>Sleutels en partners</translation>
    </message>
    <message>
        <source>Read in a package</source>
        <translation>Pakket inlezen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Map volgen</translation>
    </message>
    <message>
        <source>1 choice needed</source>
        <translation>1 keuze nodig</translation>
    </message>
    <message>
        <source>{n} choices needed</source>
        <translation>{n} keuzes nodig</translation>
    </message>
    <message>
        <source>Where do the lists go?</source>
        <translation>Waar komen de lijsten?</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Kies een pakket</translation>
    </message>
    <message>
        <source>Packages ({patterns})</source>
        <translation>Pakketten ({patterns})</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
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
    <name>FilesBehind</name>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>bladeren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>visitor at the desk</source>
        <translation>bezoeker aan het loket</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>This year up to today</source>
        <translation>Dit jaar tot vandaag</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Andere periode</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Zoals in druk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle loketten</translation>
    </message>
    <message>
        <source>Choose a day after the beginning.</source>
        <translation>Kies een dag na het begin.</translation>
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
        <source>Restore a backup</source>
        <translation>Zet een back-up terug</translation>
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
    <name>FolderWatcher</name>
    <message>
        <source>Packages of the folder are read in</source>
        <translation>Pakketten uit de map worden ingelezen</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>{n} of {total} recorded</source>
        <translation>{n} van {total} genoteerd</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Correct the follow-up: {moment}</source>
        <translation>Verbeter de opvolging: {moment}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <source>Record the follow-up: {moment}</source>
        <translation>Noteer de opvolging: {moment}</translation>
    </message>
    <message>
        <source>Ask until {day}</source>
        <translation>Te vragen tot {day}</translation>
    </message>
    <message>
        <source>Not asked in time, it was {day}</source>
        <translation>Niet op tijd gevraagd, het was {day}</translation>
    </message>
    <message>
        <source>Can be asked from {day}</source>
        <translation>Te vragen vanaf {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Record</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Months in the contract</source>
        <translation>Maanden in het contract</translation>
    </message>
    <message>
        <source>Empty when it has no end.</source>
        <translation>Leeg als het geen einde heeft.</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Zoals berekend</translation>
    </message>
    <message>
        <source>Why another judgement?</source>
        <translation>Waarom een ander oordeel?</translation>
    </message>
    <message>
        <source>Computed from diploma and occupation</source>
        <translation>Berekend uit diploma en beroep</translation>
    </message>
    <message>
        <source>Kind of occupation</source>
        <translation>Soort beroep</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Gevonden via</translation>
    </message>
    <message>
        <source>Work at level</source>
        <translation>Werk op niveau</translation>
    </message>
    <message>
        <source>Choose the situation.</source>
        <translation>Kies de situatie.</translation>
    </message>
    <message>
        <source>This is no number of months. Write for example 6.</source>
        <translation>Dit is geen getal van maanden. Schrijf bijvoorbeeld 6.</translation>
    </message>
    <message>
        <source>Follow-up recorded</source>
        <translation>Opvolging genoteerd</translation>
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
    <name>FormSection</name>
    <message>
        <source>Everything is kept while you type</source>
        <translation>Alles wordt bewaard terwijl u typt</translation>
    </message>
    <message>
        <source>Kept at {time}</source>
        <translation>Bewaard om {time} uur</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <source>Search a person, a duo or an action</source>
        <translation>Zoek een persoon, duo of actie</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Zoek in deze lijst</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Nieuw op deze pagina</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Maak het laatste ongedaan</translation>
    </message>
    <message>
        <source>While typing it undoes the typing first</source>
        <translation>Tijdens het typen eerst het typen zelf</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Doe opnieuw wat ongedaan is</translation>
    </message>
    <message>
        <source>New mentee</source>
        <translation>Nieuwe mentee</translation>
    </message>
    <message>
        <source>Start an intake</source>
        <translation>Start een intake</translation>
    </message>
    <message>
        <source>New mentor</source>
        <translation>Nieuwe mentor</translation>
    </message>
    <message>
        <source>Log a desk visit</source>
        <translation>Loketbezoek noteren</translation>
    </message>
    <message>
        <source>Who is at the desk, and what for</source>
        <translation>Wie is er, en waarvoor</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Ontmoeting loggen</translation>
    </message>
    <message>
        <source>Choose a duo and note it</source>
        <translation>Kies een duo en noteer</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Mentor zoeken</translation>
    </message>
    <message>
        <source>Who waits for a mentor</source>
        <translation>Wie op een mentor wacht</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>People from a spreadsheet</source>
        <translation>Mensen uit een rekenblad</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Vergrendel het venster</translation>
    </message>
    <message>
        <source>What you typed is kept</source>
        <translation>Wat u typte, blijft bewaard</translation>
    </message>
    <message>
        <source>Hide other people from a visitor</source>
        <translation>Verberg andere mensen voor een bezoeker</translation>
    </message>
    <message>
        <source>Lists disappear, the open file stays</source>
        <translation>Lijsten verdwijnen, het open dossier blijft</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hulp en sneltoetsen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sluit het programma</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
    <message>
        <source>Colours as the computer</source>
        <translation>Kleuren zoals de pc</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Ruime rijen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compacte rijen</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Naar het vorige deel</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Open de gekozen rij</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Kies een rij</translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation>Intake afronden</translation>
    </message>
    <message>
        <source>Back to the list; everything is kept</source>
        <translation>Terug naar de lijst, alles blijft bewaard</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Naar het volgende deel</translation>
    </message>
    <message>
        <source>Reopen the file of who is known already</source>
        <translation>Heropen het dossier van wie al bekend is</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Print de overeenkomst</translation>
    </message>
    <message>
        <source>Choose a mentor by number</source>
        <translation>Kies een mentor met een cijfer</translation>
    </message>
    <message>
        <source>Confirm the chosen duos</source>
        <translation>Bevestig de gekozen duo’s</translation>
    </message>
    <message>
        <source>Choose or leave a duo</source>
        <translation>Kies een duo, of laat het weg</translation>
    </message>
    <message>
        <source>Choose an answer by number</source>
        <translation>Kies een antwoord met een cijfer</translation>
    </message>
    <message>
        <source>Choose the question by number</source>
        <translation>Kies de vraag met een cijfer</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Iemand nieuw</translation>
    </message>
    <message>
        <source>Keep it, to the next</source>
        <translation>Bewaar en ga naar de volgende</translation>
    </message>
    <message>
        <source>Do what the button says</source>
        <translation>Doe wat op de knop staat</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Sluit het zijblad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose a result</source>
        <translation>Kies een resultaat</translation>
    </message>
    <message>
        <source>To the next group</source>
        <translation>Naar de volgende groep</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open het</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar u was</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In een lijst</translation>
    </message>
    <message>
        <source>In an intake</source>
        <translation>In een intake</translation>
    </message>
    <message>
        <source>In a duo</source>
        <translation>In een duo</translation>
    </message>
    <message>
        <source>While matching</source>
        <translation>Bij het matchen</translation>
    </message>
    <message>
        <source>With all proposals</source>
        <translation>Bij alle voorstellen</translation>
    </message>
    <message>
        <source>With choices of a package</source>
        <translation>Bij keuzes uit een pakket</translation>
    </message>
    <message>
        <source>In a desk visit</source>
        <translation>In een loketbezoek</translation>
    </message>
    <message>
        <source>In a sheet at the right</source>
        <translation>In een zijblad</translation>
    </message>
    <message>
        <source>In a print preview</source>
        <translation>In een afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>Bij het zoeken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>This needs the person’s consent to share data with a partner. The other site gets the file through the central partner. Free notes stay here, and this desk gets no new data.</source>
        <translation>Dit kan alleen met toestemming om gegevens met een partner te delen. Het andere loket krijgt het dossier via de centrale partner. Vrije notities blijven hier. Dit loket krijgt daarna geen nieuwe gegevens.</translation>
    </message>
    <message>
        <source>To which site</source>
        <translation>Naar welk loket</translation>
    </message>
    <message>
        <source>Its code, such as GENT.</source>
        <translation>De code, zoals GENT.</translation>
    </message>
    <message>
        <source>The file goes along with the next package</source>
        <translation>Het dossier gaat mee met het volgende pakket</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Nog geen pakketten</translation>
    </message>
    <message>
        <source>What you send and read in appears here.</source>
        <translation>Wat u stuurt en inleest, komt hier.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Typ een paar letters</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation>Intake afronden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Doe opnieuw wat ongedaan is</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Your draft is here again</source>
        <translation>Uw ontwerp staat hier weer</translation>
    </message>
    <message>
        <source>Everything is kept while you type</source>
        <translation>Alles wordt bewaard terwijl u typt</translation>
    </message>
    <message>
        <source>Kept at {time}</source>
        <translation>Bewaard om {time} uur</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Your words stay here. Try again in a moment.</source>
        <translation>Uw woorden blijven staan. Probeer straks opnieuw.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Maak ongedaan: {what}</translation>
    </message>
</context>
<context>
    <name>IntakeSide</name>
    <message>
        <source>Old data to check: {n}</source>
        <translation>Oude gegevens na te kijken: {n}</translation>
    </message>
    <message>
        <source>Change what is different. Finishing confirms the rest.</source>
        <translation>Pas aan wat anders is. Afronden bevestigt de rest.</translation>
    </message>
    <message>
        <source>All is right</source>
        <translation>Alles klopt</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Volgend veld</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Kiezen uit een lijst</translation>
    </message>
    <message>
        <source>Reopen a known file</source>
        <translation>Bekend dossier heropenen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>You may stop at any time. Nothing is lost; finish when you are ready.</source>
        <translation>U kunt altijd stoppen. Alles blijft bewaard. Rond af als u klaar bent.</translation>
    </message>
    <message>
        <source>To check: is this still right?</source>
        <translation>Na te kijken: klopt dit nog?</translation>
    </message>
</context>
<context>
    <name>IssuedPane</name>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>For example: today</source>
        <translation>Bijvoorbeeld: vandaag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versie van de tekst</translation>
    </message>
    <message>
        <source>Check figure</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Getekend {day}</translation>
    </message>
    <message>
        <source>Everybody signed</source>
        <translation>Iedereen tekende</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>{party} signed</source>
        <translation>{party} tekende</translation>
    </message>
    <message>
        <source>Signature noted: {document}</source>
        <translation>Handtekening genoteerd: {document}</translation>
    </message>
</context>
<context>
    <name>IssuedWords</name>
    <message>
        <source>Blank form</source>
        <translation>Leeg formulier</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Nog niet getekend</translation>
    </message>
    <message>
        <source>{n} of {of} signed</source>
        <translation>{n} van {of} getekend</translation>
    </message>
    <message>
        <source>Nobody, blank</source>
        <translation>Niemand, leeg</translation>
    </message>
</context>
<context>
    <name>KeyBoxes</name>
    <message>
        <source>Group {n}</source>
        <translation>Groep {n}</translation>
    </message>
    <message>
        <source>Group {n} has four signs. Type them from your sheet.</source>
        <translation>Groep {n} heeft vier tekens. Typ ze over van uw blad.</translation>
    </message>
    <message>
        <source>Group {n} is not right.</source>
        <translation>Groep {n} klopt niet.</translation>
    </message>
    <message>
        <source>Look at your sheet.</source>
        <translation>Kijk op uw blad.</translation>
    </message>
    <message>
        <source>Look at the first sign.</source>
        <translation>Kijk naar het eerste teken.</translation>
    </message>
    <message>
        <source>Look at the second sign.</source>
        <translation>Kijk naar het tweede teken.</translation>
    </message>
    <message>
        <source>Look at the third sign.</source>
        <translation>Kijk naar het derde teken.</translation>
    </message>
    <message>
        <source>Look at the last sign.</source>
        <translation>Kijk naar het laatste teken.</translation>
    </message>
    <message>
        <source>Capitals and dashes do not matter.</source>
        <translation>Hoofdletters en streepjes hoeven niet.</translation>
    </message>
    <message>
        <source>{n} of {total} groups right</source>
        <translation>{n} van {total} groepen juist</translation>
    </message>
    <message>
        <source>Pasting proves nothing. Type the key from your sheet.</source>
        <translation>Plakken bewijst niets. Typ de sleutel over van uw blad.</translation>
    </message>
</context>
<context>
    <name>KeyPaper</name>
    <message>
        <source>Print the key sheet</source>
        <translation>Print sleutelblad</translation>
    </message>
    <message>
        <source>Keep on a usb stick</source>
        <translation>Bewaar op usb-stick</translation>
    </message>
    <message>
        <source>This drive holds the data as well. Choose a usb stick.</source>
        <translation>Op deze schijf staan ook de gegevens. Kies een usb-stick.</translation>
    </message>
    <message>
        <source>This drive is gone. Choose another one.</source>
        <translation>Deze schijf is weg. Kies een andere.</translation>
    </message>
    <message>
        <source>The key sheet is on the stick.</source>
        <translation>Het sleutelblad staat op de stick.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print opnieuw</translation>
    </message>
    <message>
        <source>The key sheet went to the printer.</source>
        <translation>Het sleutelblad is naar de printer.</translation>
    </message>
    <message>
        <source>The printer does not answer. Copy the key by hand.</source>
        <translation>De printer antwoordt niet. Schrijf de sleutel over.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Keep your recovery key</source>
        <translation>Bewaar uw herstelsleutel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Toon de sleutel</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Uw herstelsleutel</translation>
    </message>
    <message>
        <source>You see this key once. Print it, then type it from the sheet.</source>
        <translation>U ziet deze sleutel één keer. Print hem en typ hem daarna over van het blad.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>A task on Today reminds you</source>
        <translation>Een taak op Vandaag herinnert u eraan</translation>
    </message>
    <message>
        <source>Type the key from your sheet</source>
        <translation>Typ de sleutel over van uw blad</translation>
    </message>
    <message>
        <source>The key above is hidden as soon as you type here.</source>
        <translation>Zodra u hier typt, verbergen we de sleutel hierboven.</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>Waarom deze sleutel?</translation>
    </message>
    <message>
        <source>Your passphrase opens all data. If you lose it, only this key helps.</source>
        <translation>Uw wachtwoordzin opent alle gegevens. Bent u die kwijt? Dan helpt alleen deze sleutel.</translation>
    </message>
    <message>
        <source>Lost both?</source>
        <translation>Allebei kwijt?</translation>
    </message>
    <message>
        <source>Then nobody can open the data. Neither can we.</source>
        <translation>Dan kan niemand de gegevens nog openen. Ook wij niet.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Waar legt u het blad?</translation>
    </message>
    <message>
        <source>In a cupboard with a lock</source>
        <translation>In een kast met een slot</translation>
    </message>
    <message>
        <source>A second sheet with your coordinator</source>
        <translation>Een tweede blad bij uw coördinator</translation>
    </message>
    <message>
        <source>Not near this computer, not in your mail</source>
        <translation>Niet bij deze pc, niet in uw mail</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keep my key file…</source>
        <translation>Bewaar mijn sleutelbestand…</translation>
    </message>
    <message>
        <source>Add a key file…</source>
        <translation>Voeg een sleutelbestand toe…</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Uw loket</translation>
    </message>
    <message>
        <source>Your partners</source>
        <translation>Uw partners</translation>
    </message>
    <message>
        <source>Read this code aloud by phone. It proves that the file is yours.</source>
        <translation>Lees deze code voor aan de telefoon. Zo weet uw partner dat het bestand van u is.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <source>No longer trusted since {day}. Add the key file again to trust it.</source>
        <translation>Niet meer vertrouwd sinds {day}. Voeg het sleutelbestand opnieuw toe om te vertrouwen.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>Niet meer vertrouwen</translation>
    </message>
    <message>
        <source>No longer trust {name}</source>
        <translation>{name} niet meer vertrouwen</translation>
    </message>
    <message>
        <source>Make a full package</source>
        <translation>Maak een volledig pakket</translation>
    </message>
    <message>
        <source>Everything from the first change, for a desk that lost its data</source>
        <translation>Alles vanaf de eerste wijziging, voor een loket dat zijn gegevens kwijt is</translation>
    </message>
    <message>
        <source>Nothing of this partner is read any more.</source>
        <translation>Van deze partner wordt dan niets meer ingelezen.</translation>
    </message>
    <message>
        <source>What came before stays. You can add the key file again later.</source>
        <translation>Wat al binnen is, blijft. U kunt het sleutelbestand later opnieuw toevoegen.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Stop met vertrouwen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behoud</translation>
    </message>
    <message>
        <source>{name} is no longer trusted</source>
        <translation>{name} wordt niet meer vertrouwd</translation>
    </message>
    <message>
        <source>Your key file is kept</source>
        <translation>Uw sleutelbestand is bewaard</translation>
    </message>
    <message>
        <source>Give it to your partner. It holds no data of people.</source>
        <translation>Geef het aan uw partner. Er staan geen gegevens van mensen in.</translation>
    </message>
    <message>
        <source>The code is right, add</source>
        <translation>De code klopt, voeg toe</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Niet toevoegen</translation>
    </message>
    <message>
        <source>Call {name}. Do they see the same code?</source>
        <translation>Bel {name}. Zien zij dezelfde code?</translation>
    </message>
    <message>
        <source>{name} may exchange packages now</source>
        <translation>{name} kan nu pakketten uitwisselen</translation>
    </message>
    <message>
        <source>Keep my key file</source>
        <translation>Bewaar mijn sleutelbestand</translation>
    </message>
    <message>
        <source>Add a key file</source>
        <translation>Voeg een sleutelbestand toe</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Do you know this person already?</source>
        <translation>Kent u deze persoon al?</translation>
    </message>
    <message>
        <source>Looking for the same person</source>
        <translation>Dezelfde persoon zoeken</translation>
    </message>
    <message>
        <source>{reasons}: a file that exists already.</source>
        <translation>{reasons}: dit dossier bestaat al.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere persoon</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Reopen the file</source>
        <translation>Heropen dossier</translation>
    </message>
    <message>
        <source>In the register, no file here</source>
        <translation>Staat in het register, zonder dossier</translation>
    </message>
    <message>
        <source>{status} on {day}</source>
        <translation>{status} op {day}</translation>
    </message>
    <message>
        <source>File {number} · {status}</source>
        <translation>Dossier {number} · {status}</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Geboren op {day}</translation>
    </message>
</context>
<context>
    <name>LanguagesInput</name>
    <message>
        <source>Add a language</source>
        <translation>Voeg een taal toe</translation>
    </message>
</context>
<context>
    <name>ListFacts</name>
    <message>
        <source>Rows: {n}</source>
        <translation>Rijen: {n}</translation>
    </message>
    <message>
        <source>Columns recognised: {n}</source>
        <translation>Kolommen herkend: {n}</translation>
    </message>
    <message>
        <source>Not recognised: {names}</source>
        <translation>Niet herkend: {names}</translation>
    </message>
    <message>
        <source>With a remark: {n}</source>
        <translation>Met een opmerking: {n}</translation>
    </message>
    <message>
        <source>Go back: {n}</source>
        <translation>Gaan terug: {n}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Bladzijde {n} van {of}</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the list as a PDF.</source>
        <translation>De printer antwoordt niet. Bewaar de lijst als pdf.</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Your list</source>
        <translation>Uw lijst</translation>
    </message>
    <message>
        <source>First look at what the program reads. Nothing is stored yet.</source>
        <translation>Kijk eerst wat het programma leest. Er is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Kies eerst een lijst.</translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation>Sleep uw lijst hierheen</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV. Your own column names are fine.</source>
        <translation>Excel (.xlsx) of CSV. Uw eigen kolomnamen zijn goed.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Begin without a list</source>
        <translation>Begin zonder lijst</translation>
    </message>
    <message>
        <source>Who is in this list?</source>
        <translation>Wie staat in deze lijst?</translation>
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
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Header in row {n}</source>
        <translation>Kop in rij {n}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>blad {name}</translation>
    </message>
    <message>
        <source>Continue with this list</source>
        <translation>Verder met deze lijst</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Kies uw lijst</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Lijsten ({patterns})</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Copy the chosen rows (Ctrl C)</source>
        <translation>Kopieer de gekozen rijen (Ctrl C)</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Druk de lijst af</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-werkmap (XLSX)</translation>
    </message>
    <message>
        <source>Text file (CSV)</source>
        <translation>Tekstbestand (CSV)</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>Pdf om af te drukken</translation>
    </message>
    <message>
        <source>1 row is copied</source>
        <translation>1 rij is gekopieerd</translation>
    </message>
    <message>
        <source>{n} rows are copied</source>
        <translation>{n} rijen zijn gekopieerd</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Drawing the list</source>
        <translation>De lijst wordt getekend</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporteer de lijst</translation>
    </message>
    <message>
        <source>{name} is saved: {n} rows</source>
        <translation>{name} is bewaard: {n} rijen</translation>
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
        <source>Mentor</source>
        <translation>Mentor</translation>
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
    <name>LockView</name>
    <message>
        <source>Short code</source>
        <translation>Korte code</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Open the screen</source>
        <translation>Het scherm openen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Afsluiten voor vandaag</translation>
    </message>
    <message>
        <source>You have no short code yet. Choose one under Settings, Users.</source>
        <translation>U hebt nog geen korte code. Kies er een bij Instellingen, Gebruikers.</translation>
    </message>
    <message>
        <source>Wait until the work is done.</source>
        <translation>Wacht tot het werk klaar is.</translation>
    </message>
    <message>
        <source>Work goes on: {what}</source>
        <translation>Er loopt nog werk: {what}</translation>
    </message>
    <message>
        <source>Since {time}. What you typed is kept.</source>
        <translation>Sinds {time}. Wat u typte, is bewaard.</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Scherm op slot</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Closed at {time}</source>
        <translation>Afgesloten om {time}</translation>
    </message>
    <message>
        <source>Closed at {time}, after five wrong codes</source>
        <translation>Afgesloten om {time}, na vijf foute codes</translation>
    </message>
    <message>
        <source>Closed at {time}: the day is over</source>
        <translation>Afgesloten om {time}: de werkdag is voorbij</translation>
    </message>
    <message>
        <source>Closed: nobody was here for half an hour</source>
        <translation>Afgesloten: er was een half uur niemand</translation>
    </message>
    <message>
        <source>The passphrase of the example is {words}.</source>
        <translation>De wachtwoordzin van het voorbeeld is {words}.</translation>
    </message>
    <message>
        <source>What you typed is kept. You go on where you stopped.</source>
        <translation>Wat u typte, is bewaard. U gaat verder waar u was.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Not right. One try left; then the desk closes.</source>
        <translation>Dit klopt niet. Nog één poging, dan sluit het loket af.</translation>
    </message>
    <message>
        <source>Not right. {n} tries left.</source>
        <translation>Dit klopt niet. U hebt nog {n} pogingen.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de pc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>Rijen in lijsten</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
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
    <name>NewcomerBox</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Looking for the same person</source>
        <translation>Zoekt dezelfde persoon</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Do you know this person already?</source>
        <translation>Kent u deze persoon al?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
<context>
    <name>NoPartner</name>
    <message>
        <source>No partner yet</source>
        <translation>Nog geen partner</translation>
    </message>
    <message>
        <source>Give your key file to the central partner, and add theirs.</source>
        <translation>Geef uw sleutelbestand aan de centrale partner, en voeg het hunne toe.</translation>
    </message>
    <message>
        <source>Keys and partners</source>
        <translation>Sleutels en partners</translation>
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
    <name>OptionCard</name>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Read from the list</source>
        <translation>Uit de lijst gelezen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Nothing of it was read</source>
        <translation>Er is niets van ingelezen</translation>
    </message>
    <message>
        <source>A copy is kept in {folder}</source>
        <translation>Een kopie staat in {folder}</translation>
    </message>
    <message>
        <source>As soon as that package is in, this one follows by itself.</source>
        <translation>Zodra dat pakket er is, volgt dit vanzelf.</translation>
    </message>
    <message>
        <source>Their next package or receipt confirms it. Lost? Make a new one.</source>
        <translation>Hun volgende pakket of ontvangstbewijs bevestigt het. Is het weg? Maak een nieuw.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Nog niet bevestigd</translation>
    </message>
</context>
<context>
    <name>PackageStep</name>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Set up a desk</source>
        <translation>Richt een loket in</translation>
    </message>
    <message>
        <source>Read in a package</source>
        <translation>Een pakket inlezen</translation>
    </message>
    <message>
        <source>A package is locked for one desk. So this desk needs keys first.</source>
        <translation>Een pakket is op slot voor één loket. Dit loket heeft dus eerst sleutels nodig.</translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation>Richt uw loket in</translation>
    </message>
    <message>
        <source>A code, your name and a passphrase. That takes three minutes.</source>
        <translation>Een code, uw naam en een wachtwoordzin. Dat duurt drie minuten.</translation>
    </message>
    <message>
        <source>Give your key file to the sender</source>
        <translation>Geef uw sleutelbestand aan de afzender</translation>
    </message>
    <message>
        <source>The page Exchange makes it. Compare the code by phone.</source>
        <translation>De pagina Uitwisseling maakt het. Vergelijk de code aan de telefoon.</translation>
    </message>
    <message>
        <source>Read in the package</source>
        <translation>Lees het pakket in</translation>
    </message>
    <message>
        <source>You see what is in it before anything changes.</source>
        <translation>U ziet wat erin zit voor er iets wijzigt.</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verstuurd</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
    <message>
        <source>In the next package</source>
        <translation>In het volgende pakket</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Van {name}</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>ontvangstbewijs</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} regels</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search in this list</source>
        <translation>Zoek in deze lijst</translation>
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
        <source>Desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
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
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Uw loket</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie keek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search a person, a duo or an action…</source>
        <translation>Zoek een persoon, duo of actie…</translation>
    </message>
    <message>
        <source>Search a person, a duo or an action</source>
        <translation>Zoek een persoon, duo of actie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>volgende groep</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultaat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} resultaten</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’. Type less, or another part of the name.</source>
        <translation>Niets gevonden voor ‘{text}’. Typ minder, of een ander deel van de naam.</translation>
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
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>Last package: {when}, {state}</source>
        <translation>Laatste pakket: {when}, {state}</translation>
    </message>
    <message>
        <source>No package was sent yet</source>
        <translation>Er ging nog geen pakket</translation>
    </message>
    <message>
        <source>changed records</source>
        <translation>gewijzigde regels</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>ontmoetingen</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>dagen geleden</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Maak pakket</translation>
    </message>
    <message>
        <source>Make a receipt</source>
        <translation>Maak ontvangstbewijs</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>What this installation holds of {name}, on paper</source>
        <translation>Wat hier van {name} bewaard is, op papier</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>Op schema</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words.</source>
        <translation>Minstens 12 tekens, zoals vier woorden.</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Wachtwoordzin van nu</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Uw wachtwoordzin is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lives in</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{language} (mother tongue)</source>
        <translation>{language} (moedertaal)</translation>
    </message>
    <message>
        <source>about {n} years old</source>
        <translation>ongeveer {n} jaar</translation>
    </message>
    <message>
        <source>{n} years old</source>
        <translation>{n} jaar</translation>
    </message>
    <message>
        <source>Active duo</source>
        <translation>Actief duo</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Lower secondary</source>
        <translation>Lager secundair</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundair</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Needs a mentor</source>
        <translation>Wacht op mentor</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In opleiding</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Aanloop</translation>
    </message>
    <message>
        <source>With a mentor</source>
        <translation>Met mentor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Fully engaged</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Country and language</source>
        <translation>Land en taal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>{n} free</source>
        <translation>{n} vrij</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>Dossier geopend</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Gegevens gewijzigd</translation>
    </message>
    <message>
        <source>Duo with {name}</source>
        <translation>Duo met {name}</translation>
    </message>
    <message>
        <source>End of the duo with {name}</source>
        <translation>Einde van het duo met {name}</translation>
    </message>
    <message>
        <source>Meeting with {name}</source>
        <translation>Ontmoeting met {name}</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Door {name}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>All sectors</source>
        <translation>Alle sectoren</translation>
    </message>
    <message>
        <source>Only my own files</source>
        <translation>Alleen mijn dossiers</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wis de filters</translation>
    </message>
    <message>
        <source>A name, such as Care in Ghent</source>
        <translation>Een naam, zoals Zorg in Gent</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Bewaar deze filter</translation>
    </message>
    <message>
        <source>Keep under a name</source>
        <translation>Bewaren onder een naam</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Bewaarde filters</translation>
    </message>
    <message>
        <source>None yet. Choose a filter and give it a name.</source>
        <translation>Nog geen. Kies een filter en geef die een naam.</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Verwijder de filter {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Try fewer letters, or look in all files.</source>
        <translation>Typ minder letters, of zoek in alle dossiers.</translation>
    </message>
    <message>
        <source>Look in all files</source>
        <translation>Zoek in alle dossiers</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>bladeren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>The intake of {name} is finished</source>
        <translation>De intake van {name} is afgerond</translation>
    </message>
    <message>
        <source>{found} of {total} files</source>
        <translation>{found} van {total} dossiers</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Dezelfde persoon?</translation>
    </message>
</context>
<context>
    <name>PickInput</name>
    <message>
        <source>Type a few letters</source>
        <translation>Typ een paar letters</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
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
    <name>PinSheet</name>
    <message>
        <source>Keep the short code</source>
        <translation>De korte code bewaren</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Korte code</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Four to eight digits. Not your card’s.</source>
        <translation>Vier tot acht cijfers. Niet die van uw bankkaart.</translation>
    </message>
    <message>
        <source>It opens the covered screen of this computer, never the data themselves.</source>
        <translation>Ze opent het scherm op slot van deze computer, nooit de gegevens zelf.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Your short code is kept.</source>
        <translation>Uw korte code is bewaard.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>{new} new, {changed} changed, {conflicts} to choose</source>
        <translation>{new} nieuw, {changed} gewijzigd, {conflicts} te kiezen</translation>
    </message>
    <message>
        <source>This package {waits}</source>
        <translation>Dit pakket {waits}</translation>
    </message>
    <message>
        <source>{file}, from {sender}. Nothing has changed yet.</source>
        <translation>{file}, van {sender}. Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lees in</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Bewaar voor later</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Language of the document</source>
        <translation>Taal van het document</translation>
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
        <source>Drawing the document</source>
        <translation>Het document wordt getekend</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>Het document wordt bewaard</translation>
    </message>
    <message>
        <source>Printing the document</source>
        <translation>Het document wordt afgedrukt</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the document as a PDF.</source>
        <translation>De printer antwoordt niet. Bewaar het document als pdf.</translation>
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
        <source>Page {n} of {of}</source>
        <translation>Bladzijde {n} van {of}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
    <message>
        <source>Printed: {n}</source>
        <translation>Geprint: {n}</translation>
    </message>
</context>
<context>
    <name>PrivacyTab</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Requests about the data</source>
        <translation>Vragen over de gegevens</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Given on {day}, text {version}</source>
        <translation>Gegeven op {day}, tekst {version}</translation>
    </message>
    <message>
        <source>Given on {day}, older text {version}</source>
        <translation>Gegeven op {day}, oudere tekst {version}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Ingetrokken op {day}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet gegeven</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Inzageverslag</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Afschermen</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Afscherming opheffen</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Weigering noteren</translation>
    </message>
    <message>
        <source>Hand over to another site</source>
        <translation>Overdragen aan een ander loket</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Voorgoed wissen…</translation>
    </message>
    <message>
        <source>Ask your coordinator for an access report, a restriction or an erasure.</source>
        <translation>Vraag uw coördinator om een inzageverslag, een afscherming of om te wissen.</translation>
    </message>
    <message>
        <source>File handed over: {giver} to {taker}</source>
        <translation>Dossier overgedragen: {giver} naar {taker}</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>To the first window</source>
        <translation>Naar het eerste venster</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Zet een back-up terug</translation>
    </message>
    <message>
        <source>This desk does not open</source>
        <translation>Dit loket gaat niet open</translation>
    </message>
    <message>
        <source>Nothing was changed, nothing is lost.</source>
        <translation>Er is niets gewijzigd en niets verloren.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The example is made</source>
        <translation>Het voorbeeld wordt gemaakt</translation>
    </message>
    <message>
        <source>A fictitious desk does a month of work. Nobody in it exists.</source>
        <translation>Een verzonnen loket doet een maand werk. Niemand hier bestaat.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
</context>
<context>
    <name>ProveSheet</name>
    <message>
        <source>Type your recovery key back</source>
        <translation>Typ uw herstelsleutel over</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>I do not have the sheet</source>
        <translation>Ik heb het blad niet meer</translation>
    </message>
    <message>
        <source>Take your key sheet and type the eight groups.</source>
        <translation>Neem uw sleutelblad en typ de acht groepen over.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Your recovery key is right. Keep the sheet well.</source>
        <translation>Uw herstelsleutel klopt. Bewaar het blad goed.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Bewaar beide</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Typ zelf</translation>
    </message>
    <message>
        <source>None of them is right</source>
        <translation>Geen van beide is juist</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>You can only read this.</source>
        <translation>U kunt dit alleen lezen.</translation>
    </message>
    <message>
        <source>Another desk keeps one of the values to itself. It chooses there.</source>
        <translation>Een ander loket houdt een van de waarden voor zich. De keuze gebeurt daar.</translation>
    </message>
    <message>
        <source>Keep what I type</source>
        <translation>Bewaar wat ik typ</translation>
    </message>
    <message>
        <source>Choose {place}</source>
        <translation>Kies {place}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Other questions</source>
        <translation>Andere vragen</translation>
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
    <name>ReadableCard</name>
    <message>
        <source>Readable lists</source>
        <translation>Leesbare lijsten</translation>
    </message>
    <message>
        <source>Excel and CSV, not encrypted</source>
        <translation>Excel en CSV, niet versleuteld</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maak</translation>
    </message>
    <message>
        <source>Make the readable lists</source>
        <translation>Maak de leesbare lijsten</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Capitals and dashes do not matter. You may paste it.</source>
        <translation>Hoofdletters en streepjes hoeven niet. Plakken mag.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>At least {n} characters.</source>
        <translation>Minstens {n} tekens.</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>De nieuwe wachtwoordzin opnieuw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Open met de herstelsleutel</translation>
    </message>
    <message>
        <source>{name} gets a new passphrase. The data stay as they are.</source>
        <translation>{name} krijgt een nieuwe wachtwoordzin. De gegevens blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>De twee zijn niet gelijk. Typ opnieuw.</translation>
    </message>
</context>
<context>
    <name>RefuseSheet</name>
    <message>
        <source>Record the refusal</source>
        <translation>Weigering noteren</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat er gevraagd werd</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Waarom het geweigerd werd</translation>
    </message>
    <message>
        <source>Without a name: this stays in the file.</source>
        <translation>Zonder naam: dit blijft in het dossier staan.</translation>
    </message>
    <message>
        <source>The refusal is recorded</source>
        <translation>De weigering is genoteerd</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Which documents</source>
        <translation>Welke documenten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Te tekenen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Lege formulieren</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Soort document</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Gemaakte documenten</translation>
    </message>
    <message>
        <source>No document was made yet</source>
        <translation>Nog geen document gemaakt</translation>
    </message>
    <message>
        <source>Choose one above. What you save or print stands here.</source>
        <translation>Kies er hierboven een. Wat u bewaart of afdrukt, staat hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Choose other filters, or fewer letters.</source>
        <translation>Kies andere filters, of minder letters.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
</context>
<context>
    <name>RenewSheet</name>
    <message>
        <source>Make a new key</source>
        <translation>Maak een nieuwe sleutel</translation>
    </message>
    <message>
        <source>The old sheet no longer opens this desk. Have paper or a stick ready.</source>
        <translation>Het oude blad opent dit loket dan niet meer. Leg papier of een stick klaar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>Your new recovery key is kept.</source>
        <translation>Uw nieuwe herstelsleutel is bewaard.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Enter on a figure shows the files</source>
        <translation>Enter op een cijfer toont de dossiers</translation>
    </message>
    <message>
        <source>By target group</source>
        <translation>Per doelgroep</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>{name} by month</source>
        <translation>{name} per maand</translation>
    </message>
    <message>
        <source>{name} by quarter</source>
        <translation>{name} per kwartaal</translation>
    </message>
    <message>
        <source>{name} by year</source>
        <translation>{name} per jaar</translation>
    </message>
    <message>
        <source>target</source>
        <translation>doel</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>target {n}</source>
        <translation>doel {n}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV bewaren</translation>
    </message>
    <message>
        <source>The figures are counted</source>
        <translation>De cijfers worden geteld</translation>
    </message>
    <message>
        <source>No figures in this period yet</source>
        <translation>Nog geen cijfers in deze periode</translation>
    </message>
    <message>
        <source>Nobody was registered and no duo ran.</source>
        <translation>Niemand werd aangemeld en er liep geen duo.</translation>
    </message>
    <message>
        <source>Choose another period</source>
        <translation>Kies een andere periode</translation>
    </message>
    <message>
        <source>This figure is hidden</source>
        <translation>Dit cijfer is verborgen</translation>
    </message>
    <message>
        <source>Choose Full to see the files behind it.</source>
        <translation>Kies Volledig om de dossiers te zien.</translation>
    </message>
    <message>
        <source>All definitions</source>
        <translation>Alle definities</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <source>The figures are written</source>
        <translation>De cijfers worden geschreven</translation>
    </message>
    <message>
        <source>kpi.csv is ready</source>
        <translation>kpi.csv is klaar</translation>
    </message>
    <message>
        <source>Small figures are hidden in it, so you may hand it on.</source>
        <translation>Kleine cijfers zijn erin verborgen. U mag het doorgeven.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Where does the backup go?</source>
        <translation>Waar komt de back-up?</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>De back-up is gemaakt en nagekeken</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Where does the package go?</source>
        <translation>Waar komt het pakket?</translation>
    </message>
    <message>
        <source>The package holds {n} changes</source>
        <translation>In het pakket zitten {n} wijzigingen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>ResearchCard</name>
    <message>
        <source>Learning network, HIVA</source>
        <translation>Lerend netwerk, HIVA</translation>
    </message>
    <message>
        <source>Without names, a code per person</source>
        <translation>Zonder namen, met een code per persoon</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Maak bestand</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>The central partner makes this file. You get the codes of your people.</source>
        <translation>De centrale partner maakt dit bestand. U krijgt de codes van uw mensen.</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in het bestand</translation>
    </message>
    <message>
        <source>without consent</source>
        <translation>zonder akkoord</translation>
    </message>
    <message>
        <source>group too small</source>
        <translation>te kleine groep</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>met akkoord</translation>
    </message>
</context>
<context>
    <name>ResearchView</name>
    <message>
        <source>Make the file for HIVA…</source>
        <translation>Maak het bestand voor HIVA…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Your role delivers data to research and shows no files. People stand in the delivery under a code, and only who agreed.</source>
        <translation>Uw rol levert gegevens aan het onderzoek en toont geen dossiers. Mensen staan in de levering onder een code. Alleen wie akkoord ging, staat erin.</translation>
    </message>
    <message>
        <source>Learning network, HIVA</source>
        <translation>Lerend netwerk, HIVA</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <source>The file for HIVA is made</source>
        <translation>Het bestand voor HIVA is gemaakt</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Kijk deze back-up na</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The backup is whole. The old folder stays as it is. Exchange by itself stays off until you agree.</source>
        <translation>De back-up is in orde. De oude map blijft zoals ze is. Automatisch uitwisselen staat uit tot u akkoord gaat.</translation>
    </message>
    <message>
        <source>Restore into the new folder</source>
        <translation>Zet terug in de nieuwe map</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welke back-up?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Zet een back-up terug</translation>
    </message>
    <message>
        <source>The backup becomes a desk in a new folder. You lose nothing by looking.</source>
        <translation>De back-up wordt een loket in een nieuwe map. Kijken verandert niets.</translation>
    </message>
    <message>
        <source>Who opens it?</source>
        <translation>Wie opent hem?</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>Choose the file of a backup first.</source>
        <translation>Kies eerst het bestand van een back-up.</translation>
    </message>
    <message>
        <source>In which folder comes the new one?</source>
        <translation>In welke map komt de nieuwe?</translation>
    </message>
</context>
<context>
    <name>RestrictSheet</name>
    <message>
        <source>Restrict</source>
        <translation>Afschermen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The data stay here. Nobody can edit them, and they leave in no package, export or report. You can lift this at any time.</source>
        <translation>De gegevens blijven hier. Niemand kan ze wijzigen. Ze gaan niet mee in een pakket, uitvoer of verslag. U kunt dit altijd opheffen.</translation>
    </message>
    <message>
        <source>The data are restricted</source>
        <translation>De gegevens zijn afgeschermd</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>How long files are kept</source>
        <translation>Hoe lang dossiers bewaard blijven</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Lang genoeg bewaard</translation>
    </message>
    <message>
        <source>No file was kept longer than these rules say.</source>
        <translation>Geen enkel dossier is langer bewaard dan deze regels zeggen.</translation>
    </message>
    <message>
        <source>{kind}: months after the end</source>
        <translation>{kind}: maanden na het einde</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>Closed on {day}, kept until {due}</source>
        <translation>Gesloten op {day}, bewaard tot {due}</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Voorgoed wissen…</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>{name} voorgoed wissen</translation>
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
    <name>Rights</name>
    <message>
        <source>Restrict</source>
        <translation>Afschermen</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Weigering noteren</translation>
    </message>
    <message>
        <source>Hand over to another site</source>
        <translation>Overdragen aan een ander loket</translation>
    </message>
    <message>
        <source>The consent is recorded</source>
        <translation>De toestemming is genoteerd</translation>
    </message>
    <message>
        <source>The consent is withdrawn</source>
        <translation>De toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>Where does the access report go?</source>
        <translation>Waar komt het inzageverslag?</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Inzageverslag</translation>
    </message>
    <message>
        <source>Access report made: {file}</source>
        <translation>Inzageverslag gemaakt: {file}</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Your list is read in</source>
        <translation>Uw lijst wordt ingelezen</translation>
    </message>
    <message>
        <source>People go into the register</source>
        <translation>De mensen komen in het register</translation>
    </message>
    <message>
        <source>Your list is in</source>
        <translation>Uw lijst is ingelezen</translation>
    </message>
    <message>
        <source>ready for matching</source>
        <translation>klaar voor matching</translation>
    </message>
    <message>
        <source>new files</source>
        <translation>nieuwe dossiers</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>possibly double</source>
        <translation>mogelijk dubbel</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>row {n}: {reason}</source>
        <translation>rij {n}: {reason}</translation>
    </message>
    <message>
        <source>The rows that went back are in {file}</source>
        <translation>De rijen die teruggaan, staan in {file}</translation>
    </message>
    <message>
        <source>Look at the doubtful rows</source>
        <translation>Bekijk twijfelrijen</translation>
    </message>
    <message>
        <source>To matching</source>
        <translation>Naar matching</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Bekijk de lijst</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>Alles is bewaard op deze pc.</translation>
    </message>
</context>
<context>
    <name>SafeView</name>
    <message>
        <source>Look at the data</source>
        <translation>Bekijk de gegevens</translation>
    </message>
    <message>
        <source>Only reading. Nothing changes.</source>
        <translation>Alleen lezen. Er verandert niets.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Maak een back-up</translation>
    </message>
    <message>
        <source>On a stick or in a folder, checked.</source>
        <translation>Op een stick of in een map, nagekeken.</translation>
    </message>
    <message>
        <source>Make a full package for central</source>
        <translation>Maak een volledig pakket voor centraal</translation>
    </message>
    <message>
        <source>Everything that central may know, in one file.</source>
        <translation>Alles wat centraal mag weten, in één bestand.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Zet een back-up terug</translation>
    </message>
    <message>
        <source>Into a new folder. This one stays as it is.</source>
        <translation>In een nieuwe map. Deze map blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Open in the usual way</source>
        <translation>Open op de gewone manier</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Here nothing in your desk is changed. What do you want to do?</source>
        <translation>Hier verandert niets aan uw loket. Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Veilige modus</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search a person, a duo or an action…</source>
        <translation>Zoek een persoon, duo of actie…</translation>
    </message>
    <message>
        <source>Search a person, a duo or an action</source>
        <translation>Zoek een persoon, duo of actie</translation>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>{number} · version {version}</source>
        <translation>{number} · versie {version}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>nummer {n}</translation>
    </message>
    <message>
        <source>{mentees} mentees, {mentors} mentors</source>
        <translation>{mentees} mentees, {mentors} mentoren</translation>
    </message>
    <message>
        <source>{n} duos</source>
        <translation>{n} duo’s</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>No package yet</source>
        <translation>Nog geen pakket</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Niet meer toegelaten</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wacht</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Sites</source>
        <translation>Loketten</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} te bekijken</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Laatste pakket</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
    <name>Step</name>
    <message>
        <source>{title}, {n} to correct</source>
        <translation>{title}, {n} te verbeteren</translation>
    </message>
    <message>
        <source>{title}, in order</source>
        <translation>{title}, in orde</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>First start</source>
        <translation>Eerste start</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. There is no internet needed.</source>
        <translation>Niets verlaat deze pc. Er is geen internet nodig.</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Stap {n} van {total}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Required fields in order</source>
        <translation>Verplichte velden in orde</translation>
    </message>
    <message>
        <source>{done} of {total} required fields in order</source>
        <translation>{done} van {total} verplichte velden in orde</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Call and note</source>
        <translation>Bel en noteer</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Log ontmoeting</translation>
    </message>
    <message>
        <source>Start the duo</source>
        <translation>Start duo</translation>
    </message>
    <message>
        <source>Open the duo</source>
        <translation>Open duo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>Typ over</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Maak pakket</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Bekijk de lijst</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Maak een back-up</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Number per week: {course}</source>
        <translation>Aantal per week: {course}</translation>
    </message>
    <message>
        <source>{n} started this month</source>
        <translation>{n} gestart deze maand</translation>
    </message>
    <message>
        <source>Active duos</source>
        <translation>Actieve duo’s</translation>
    </message>
    <message>
        <source>Wait for a mentor</source>
        <translation>Wachten op mentor</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wacht</translation>
    </message>
    <message>
        <source>longest wait {n} days</source>
        <translation>langste wacht {n} dagen</translation>
    </message>
    <message>
        <source>Meetings in {month}</source>
        <translation>Ontmoetingen in {month}</translation>
    </message>
    <message>
        <source>Hours in {month}</source>
        <translation>Uren in {month}</translation>
    </message>
    <message>
        <source>of {n} by the norm</source>
        <translation>van {n} volgens de norm</translation>
    </message>
    <message>
        <source>Mentors with room</source>
        <translation>Mentoren met plaats</translation>
    </message>
    <message>
        <source>of {total}, {places} free places</source>
        <translation>van {total}, {places} plaatsen vrij</translation>
    </message>
    <message>
        <source>All duos</source>
        <translation>Alle duo’s</translation>
    </message>
    <message>
        <source>Duos under the norm</source>
        <translation>Duo’s onder de norm</translation>
    </message>
    <message>
        <source>Every duo is on rhythm.</source>
        <translation>Elk duo is op ritme.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Geen contact</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>Nog {n} dagen</translation>
    </message>
    <message>
        <source>New mentees per week</source>
        <translation>Nieuwe mentees per week</translation>
    </message>
    <message>
        <source>Week {first} to {last}</source>
        <translation>Week {first} tot {last}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Desk visit</source>
        <translation>Loketbezoek</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Ontmoeting loggen</translation>
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
    <message>
        <source>Good evening, {name}</source>
        <translation>Goedenavond, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Goedemiddag, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Goedemorgen, {name}</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>er wacht niets op u</translation>
    </message>
    <message>
        <source>1 task waits for you</source>
        <translation>1 taak wacht op u</translation>
    </message>
    <message>
        <source>{n} tasks wait for you</source>
        <translation>{n} taken wachten op u</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Dezelfde persoon?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Offline · everything is kept on this computer</source>
        <translation>Offline · alles bewaard op deze pc</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Hide other people from a visitor</source>
        <translation>Verberg andere mensen voor een bezoeker</translation>
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
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
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
        <source>Safe mode</source>
        <translation>Veilige modus</translation>
    </message>
    <message>
        <source>This folder was on another computer before</source>
        <translation>Deze map stond eerst op een andere computer</translation>
    </message>
    <message>
        <source>Did the whole desk move here, or is this a copy beside the old one?</source>
        <translation>Is het hele loket verhuisd, of is dit een kopie naast het oude?</translation>
    </message>
    <message>
        <source>The desk moved</source>
        <translation>Het loket is verhuisd</translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation>Dit is een kopie</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
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
    <name>Unlocking</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendel</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Veilige modus</translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Give the role</source>
        <translation>De rol geven</translation>
    </message>
    <message>
        <source>Give access again</source>
        <translation>Opnieuw toegang geven</translation>
    </message>
    <message>
        <source>Take away access</source>
        <translation>Toegang afnemen</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>Ja, neem de toegang af</translation>
    </message>
    <message>
        <source>What this user did stays in the history, under the same name.</source>
        <translation>Wat deze gebruiker deed, blijft in de geschiedenis onder dezelfde naam.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Valid from the next unlock.</source>
        <translation>Geldt vanaf de volgende keer openen.</translation>
    </message>
    <message>
        <source>Let the user sit here now and choose a passphrase.</source>
        <translation>Laat de gebruiker nu hier zitten en een wachtwoordzin kiezen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>De rol is gewijzigd.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>{name} can work here now.</source>
        <translation>{name} kan hier nu werken.</translation>
    </message>
    <message>
        <source>{name} has no access any more.</source>
        <translation>{name} heeft geen toegang meer.</translation>
    </message>
</context>
<context>
    <name>UsersSection</name>
    <message>
        <source>Another passphrase…</source>
        <translation>Andere wachtwoordzin…</translation>
    </message>
    <message>
        <source>Choose a short code…</source>
        <translation>Korte code kiezen…</translation>
    </message>
    <message>
        <source>Cover the screen after</source>
        <translation>Scherm op slot na</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Gebruiker toevoegen…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Korte code</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Another short code…</source>
        <translation>Andere korte code…</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Uw toegang</translation>
    </message>
    <message>
        <source>The short code opens a covered screen. After five wrong tries, after a long sleep and in the evening, only the passphrase opens.</source>
        <translation>De korte code opent een scherm op slot. Na vijf foute pogingen helpt alleen de wachtwoordzin. Ook ’s avonds en na een lange slaapstand is ze nodig.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>What a role can do</source>
        <translation>Wat een rol mag</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Roles prevent mistakes and make clear who does what. They are no lock on the data: whoever has a passphrase and goes around the program can read everything. So disable whoever leaves, and trust nobody with a passphrase whom you would not trust with the data.</source>
        <translation>Rollen voorkomen vergissingen en maken duidelijk wie wat doet. Ze zijn geen slot op de gegevens. Wie een wachtwoordzin heeft en het programma omzeilt, kan alles lezen. Neem dus de toegang af van wie vertrekt. Geef alleen toegang aan wie u de gegevens toevertrouwt.</translation>
    </message>
    <message>
        <source>What a role cannot do</source>
        <translation>Wat een rol niet kan</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (u)</translation>
    </message>
    <message>
        <source>Has access</source>
        <translation>Heeft toegang</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Geen toegang</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Toegang geven…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Andere wachtwoordzin</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Hidden from visitors</source>
        <translation>Verborgen voor bezoekers</translation>
    </message>
    <message>
        <source>An open file or desk visit stays in sight. {keys} shows the page again.</source>
        <translation>Een open dossier of bezoek blijft in beeld. {keys} toont de pagina weer.</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Save visit</source>
        <translation>Bewaar bezoek</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>For instance: brings the certificate of VDAB</source>
        <translation>Bijvoorbeeld: brengt attest van VDAB mee</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>For instance 15</source>
        <translation>Bijvoorbeeld 15</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>optional, stays at this desk</source>
        <translation>niet verplicht, blijft aan dit loket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or empty the line.</source>
        <translation>Kies iemand uit de lijst, of maak de regel leeg.</translation>
    </message>
    <message>
        <source>Choose what the visit is for. Press 1 to 6.</source>
        <translation>Kies waarvoor het bezoek is. Druk op 1 tot 6.</translation>
    </message>
    <message>
        <source>This is no duration. Write for example 15.</source>
        <translation>Dit is geen duur. Schrijf bijvoorbeeld 15.</translation>
    </message>
    <message>
        <source>Began at {time}. Everything is kept by itself.</source>
        <translation>Gestart om {time} uur. Alles wordt vanzelf bewaard.</translation>
    </message>
    <message>
        <source>Visit saved: {name}</source>
        <translation>Bezoek bewaard: {name}</translation>
    </message>
    <message>
        <source>Visit saved, new file: {name}</source>
        <translation>Bezoek bewaard, nieuw dossier: {name}</translation>
    </message>
</context>
<context>
    <name>WatchSheet</name>
    <message>
        <source>Sites put their packages in this folder. The program sees them arrive.</source>
        <translation>Loketten zetten hun pakketten in deze map. Het programma ziet ze aankomen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Kies een map…</translation>
    </message>
    <message>
        <source>No longer watch</source>
        <translation>Niet meer volgen</translation>
    </message>
    <message>
        <source>Read in by itself, one by one</source>
        <translation>Vanzelf inlezen, een voor een</translation>
    </message>
    <message>
        <source>A backup comes first, each time. A wrong package is put aside and named.</source>
        <translation>Eerst komt er telkens een back-up. Een fout pakket gaat opzij, met de reden.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Er wordt geen map gevolgd</translation>
    </message>
    <message>
        <source>The choice could not be kept. Is the disk full?</source>
        <translation>De keuze is niet bewaard. Is de schijf vol?</translation>
    </message>
    <message>
        <source>Where do packages arrive?</source>
        <translation>Waar komen pakketten aan?</translation>
    </message>
</context>
<context>
    <name>WhoBox</name>
    <message>
        <source>Name, file number or phone</source>
        <translation>Naam, dossiernummer of gsm</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden mensen</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wie staat er aan het loket?</translation>
    </message>
    <message>
        <source>Empty is a visit without a name.</source>
        <translation>Leeg: een bezoek zonder naam.</translation>
    </message>
    <message>
        <source>New person “{words}…”</source>
        <translation>Nieuwe persoon “{words}…”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
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
    <name>Worklist</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Werklijst</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>om te kiezen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>om te openen</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Toon alle {n}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Your register is still empty</source>
        <translation>Uw register is nog leeg</translation>
    </message>
    <message>
        <source>Read in a list, or start an intake under Mentees.</source>
        <translation>Lees een lijst in, of start een intake bij Mentees.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Niets van deze soort</translation>
    </message>
    <message>
        <source>Choose another filter.</source>
        <translation>Kies een andere filter.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alles is gedaan</translation>
    </message>
    <message>
        <source>What asks your attention appears here.</source>
        <translation>Wat uw aandacht vraagt, komt hier.</translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Your name and passphrase</source>
        <translation>Uw naam en wachtwoordzin</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Inrichten</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Uw wachtwoordzin</translation>
    </message>
    <message>
        <source>The passphrase locks all data on this computer.</source>
        <translation>De wachtwoordzin vergrendelt alle gegevens op deze pc.</translation>
    </message>
    <message>
        <source>Your first and last name</source>
        <translation>Uw voornaam en naam</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>At least {n} characters. Four words work well.</source>
        <translation>Minstens {n} tekens. Vier woorden werken goed.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>De wachtwoordzin opnieuw</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Toon wat ik typ</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase</source>
        <translation>Niemand kan deze wachtwoordzin herstellen</translation>
    </message>
    <message>
        <source>Next you get a recovery key on paper. Keep it well.</source>
        <translation>Hierna krijgt u een herstelsleutel op papier. Bewaar die goed.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>De twee zijn niet gelijk. Typ opnieuw.</translation>
    </message>
    <message>
        <source>{n} characters to go.</source>
        <translation>Nog {n} tekens.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Lang genoeg.</translation>
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
<context>
    <name>_Row</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>moedertaal</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Verwijder deze taal</translation>
    </message>
</context>
</TS>
