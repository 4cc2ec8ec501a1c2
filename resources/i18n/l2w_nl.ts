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
</TS>
