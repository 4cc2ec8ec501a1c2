<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
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
    <name>DuosPage</name>
    <message>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <source>Nobody waits for a mentor</source>
        <translation>Er wacht niemand op een mentor</translation>
    </message>
    <message>
        <source>Whoever waits appears here at once.</source>
        <translation>Wie wacht, staat meteen hier.</translation>
    </message>
    <message>
        <source>New duo</source>
        <translation>Nieuw duo</translation>
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
    <name>IntakeView</name>
    <message>
        <source>You may stop at any time. Nothing is lost; finish when you are ready.</source>
        <translation>U kunt altijd stoppen. Alles blijft bewaard. Rond af als u klaar bent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
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
        <source>Next field</source>
        <translation>Volgend veld</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Kies uit een lijst</translation>
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
    <message>
        <source>Everything is kept while you type</source>
        <translation>Alles wordt bewaard terwijl u typt</translation>
    </message>
    <message>
        <source>Your draft is here again</source>
        <translation>Uw ontwerp staat er weer</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
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
    <name>LanguagesInput</name>
    <message>
        <source>Add a language</source>
        <translation>Voeg een taal toe</translation>
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
        <translation>In aanloop</translation>
    </message>
    <message>
        <source>With a mentor</source>
        <translation>Met mentor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
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
        <source>Status</source>
        <translation>Status</translation>
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
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
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
    <name>PeoplePage</name>
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
        <translation>Toon alle</translation>
    </message>
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
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
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
