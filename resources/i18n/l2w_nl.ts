<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
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
    <name>DetailPane</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="69"/>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="85"/>
        <source>Open the duo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="89"/>
        <source>Find a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="92"/>
        <source>Open the intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="100"/>
        <source>Parts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="102"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="103"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="104"/>
        <source>Duo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="105"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="142"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="147"/>
        <source>Next meeting before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="152"/>
        <source>Find a mentor. Ready since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="157"/>
        <source>Complete the intake: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="162"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="164"/>
        <source>The whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="166"/>
        <source>Latest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="174"/>
        <source>Who finds each other stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="175"/>
        <source>No duo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="186"/>
        <source>What is printed for the duo stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="187"/>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="198"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/detail.py" line="198"/>
        <source>Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuoInset</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="27"/>
        <source>Duo with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="33"/>
        <source>{held} of {norm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="44"/>
        <source>Open the duo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="45"/>
        <source>Open the duo with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="56"/>
        <source>{first} up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="58"/>
        <source>Starts on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="59"/>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duo_card.py" line="68"/>
        <source>week {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuosPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="14"/>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="17"/>
        <source>Nobody waits for a mentor</source>
        <translation>Er wacht niemand op een mentor</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="18"/>
        <source>Whoever waits appears here at once.</source>
        <translation>Wie wacht, staat meteen hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/duos.py" line="19"/>
        <source>New duo</source>
        <translation>Nieuw duo</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="14"/>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="17"/>
        <source>No packages yet</source>
        <translation>Nog geen pakketten</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="18"/>
        <source>Nothing leaves this computer unless you ask.</source>
        <translation>Niets verlaat deze pc zonder dat u het vraagt.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/exchange.py" line="19"/>
        <source>Make a package</source>
        <translation>Maak een pakket</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/fields.py" line="267"/>
        <source>required</source>
        <translation>verplicht</translation>
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
        <location filename="../../l2w_desktop/views/inputs/build.py" line="38"/>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="62"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/build.py" line="38"/>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="62"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/build.py" line="49"/>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/build.py" line="60"/>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="61"/>
        <source>You may stop at any time. Nothing is lost; finish when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="77"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="79"/>
        <source>Finish the intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="79"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="103"/>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="104"/>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="105"/>
        <source>Choose from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="106"/>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="107"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="109"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="142"/>
        <source>Everything is kept while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="143"/>
        <source>Your draft is here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="234"/>
        <source>New intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="238"/>
        <source>Kept at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/intake.py" line="243"/>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesInput</name>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="76"/>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
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
    <name>Pages</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="17"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="19"/>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="22"/>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="26"/>
        <source>Duos &amp; matching</source>
        <translation>Duo’s &amp; matching</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="34"/>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/__init__.py" line="42"/>
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
    <name>People</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="52"/>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="75"/>
        <source>{n} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="82"/>
        <source>{language} (mother tongue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="104"/>
        <source>about {n} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_facts.py" line="106"/>
        <source>{n} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="41"/>
        <source>Active duo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="42"/>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="43"/>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="62"/>
        <source>Waits for a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="44"/>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="45"/>
        <source>In training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="46"/>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="70"/>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="61"/>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="67"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="63"/>
        <source>With a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="64"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="68"/>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="69"/>
        <source>Fully engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="71"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="85"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="86"/>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="123"/>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="125"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="126"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="127"/>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="128"/>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="131"/>
        <source>Free places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="142"/>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="163"/>
        <source>{n} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people_rows.py" line="164"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="58"/>
        <source>File opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="59"/>
        <source>Details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="60"/>
        <source>Duo with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="61"/>
        <source>End of the duo with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="62"/>
        <source>Meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="69"/>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="75"/>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/story_words.py" line="83"/>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="49"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="54"/>
        <source>You see one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="54"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="65"/>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="66"/>
        <source>Try fewer letters, or look in all files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="67"/>
        <source>Look in all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="81"/>
        <source>browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="82"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="83"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="186"/>
        <source>The intake of {name} is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/people.py" line="225"/>
        <source>{found} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickInput</name>
    <message>
        <location filename="../../l2w_desktop/views/inputs/choosing.py" line="194"/>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/choosing.py" line="237"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
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
    <name>RhythmDots</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/marks.py" line="135"/>
        <source>{done} of {norm} meetings</source>
        <translation>{done} van {norm} ontmoetingen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="14"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="17"/>
        <source>Nothing to set yet</source>
        <translation>Nog niets in te stellen</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/settings.py" line="18"/>
        <source>Language, letters and lists come here.</source>
        <translation>Taal, letters en lijsten komen hier.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="69"/>
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
    <name>Step</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="38"/>
        <source>{title}, {n} to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="39"/>
        <source>{title}, in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="104"/>
        <source>Required fields in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/steps.py" line="118"/>
        <source>{done} of {total} required fields in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="14"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="17"/>
        <source>Everything is done</source>
        <translation>Alles is gedaan</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="18"/>
        <source>What asks your attention appears here.</source>
        <translation>Wat uw aandacht vraagt, staat hier.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/pages/today.py" line="19"/>
        <source>Plan a meeting</source>
        <translation>Plan een ontmoeting</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="40"/>
        <source>Search a person, a duo or an action…</source>
        <translation>Zoek een persoon, duo of actie…</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="44"/>
        <source>Offline · everything is kept on this computer</source>
        <translation>Offline · alles bewaard op deze pc</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/main_window.py" line="46"/>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <location filename="../../l2w_desktop/views/widgets/messages.py" line="87"/>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/widgets/messages.py" line="142"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="122"/>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="123"/>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="124"/>
        <source>Hold to read what you typed</source>
        <translation>Hou ingedrukt om te lezen wat u typte</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="128"/>
        <source>Unlock</source>
        <translation>Ontgrendel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="130"/>
        <source>Forgot it? Use the recovery key</source>
        <translation>Vergeten? Gebruik de herstelsleutel</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="147"/>
        <source>Wait {n} seconds and try again.</source>
        <translation>Wacht {n} seconden en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/unlock.py" line="157"/>
        <source>Who is working now?</source>
        <translation>Wie werkt er nu?</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="28"/>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="33"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="30"/>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="34"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="31"/>
        <source>mother tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../l2w_desktop/views/inputs/languages.py" line="32"/>
        <source>Remove this language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
