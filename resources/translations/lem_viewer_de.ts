<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>LemViewer</name>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>About LEM Viewer</source>
   <translation>Über LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>LEM Viewer {0}</source>
   <translation>LEM Viewer {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>A research workstation for mammograms. A model trained with Local Extremum Mapping (LEM) scores the regions of each view; the local extrema of that score map carry the view's probability and are traced back to outlines.</source>
   <translation>Ein Forschungsarbeitsplatz für Mammographien. Ein mit Local Extremum Mapping (LEM) trainiertes Modell bewertet die Bereiche jeder Aufnahme; die lokalen Extrema dieser Score-Karte tragen die Wahrscheinlichkeit der Aufnahme und werden zu Umrissen zurückverfolgt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>It is not a medical device. A probability is calibrated only where the model's card says so, and a view without an extremum is not a view without disease.</source>
   <translation>Es ist kein Medizinprodukt. Eine Wahrscheinlichkeit ist nur kalibriert, wo die Modellkarte es sagt, und eine Aufnahme ohne Extremum ist keine Aufnahme ohne Krankheit.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Method: Zhu et al., “Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization”, Bioengineering 2025, 12(4):325, doi 10.3390/bioengineering12040325. The formulation used here is this project's own reading of it; the README tells paper and own choices apart.</source>
   <translation>Methode: Zhu et al., „Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization“, Bioengineering 2025, 12(4):325, doi 10.3390/bioengineering12040325. Die hier verwendete Formulierung ist die Lesart dieses Projekts; die README trennt Veröffentlichung und eigene Entscheidungen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Licence: Apache-2.0. Models and data sets have their own, named on their cards.</source>
   <translation>Lizenz: Apache-2.0. Modelle und Datensätze haben eigene, auf ihren Karten genannt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Add &amp;prior study…</source>
   <translation>&amp;Voruntersuchung hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang an earlier study of the same patient beside this one</source>
   <translation>Eine frühere Untersuchung derselben Patientin danebenhängen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Next study</source>
   <translation>&amp;Nächste Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the next patient of the folder</source>
   <translation>Die nächste Patientin des Ordners öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Pre&amp;vious study</source>
   <translation>Vo&amp;rige Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the patient before of the folder</source>
   <translation>Die vorige Patientin des Ordners öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Analyse priors &amp;too</source>
   <translation>&amp;Auch Voruntersuchungen analysieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Let the model read the study and its priors</source>
   <translation>Das Modell die Untersuchung und ihre Voruntersuchungen lesen lassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Study &amp;browser</source>
   <translation>Untersuchungs&amp;browser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Show or hide thumbnails, series, header and problems</source>
   <translation>Vorschaubilder, Serien, Kopf und Probleme zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next s&amp;tep of the hanging</source>
   <translation>Nächster S&amp;chritt der Hängung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the next step of the hanging protocol</source>
   <translation>Zum nächsten Schritt des Hängeprotokolls gehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Previous step of the hanging</source>
   <translation>Voriger Schritt der Hängung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the step before of the hanging protocol</source>
   <translation>Zum vorigen Schritt des Hängeprotokolls gehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next view that fits here</source>
   <translation>Nächste hier passende Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang the next of several views of the same side and kind</source>
   <translation>Die nächste von mehreren Aufnahmen derselben Seite und Art hängen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose a place to hang a view in</source>
   <translation>Platz für eine Aufnahme wählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the next place, empty ones first; Ctrl+Enter in the browser hangs there</source>
   <translation>Den nächsten Platz wählen, leere zuerst; Ctrl+Enter im Browser hängt dort auf</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Mirror left and right</source>
   <translation>Links und rechts &amp;spiegeln</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Zoom and pan of one breast are mirrored on the other</source>
   <translation>Zoom und Verschiebung der einen Brust gelten gespiegelt für die andere</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the hanging protocol…</source>
   <translation>Hängeprotokoll wählen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose how the views hang</source>
   <translation>Wählen, wie die Aufnahmen hängen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Second &amp;window</source>
   <translation>&amp;Zweites Fenster</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Spread the views over a second window, on another screen if there is one</source>
   <translation>Die Aufnahmen auf ein zweites Fenster verteilen, auf einem anderen Bildschirm, wenn es einen gibt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Models</source>
   <translation>&amp;Modelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Train a model…</source>
   <translation>Modell &amp;trainieren…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Make, check and adopt a model of your own from a folder of labelled images</source>
   <translation>Ein eigenes Modell aus einem Ordner beschrifteter Bilder machen, prüfen und übernehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Manage &amp;models…</source>
   <translation>&amp;Modelle verwalten…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>List, compare, pass on and withdraw models</source>
   <translation>Modelle auflisten, vergleichen, weitergeben und zurückziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Go &amp;back to the earlier model…</source>
   <translation>&amp;Zurück zum früheren Modell …</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Use the model again that was in use before the last adoption</source>
   <translation>Das Modell wieder benutzen, das vor der letzten Übernahme in Gebrauch war</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Window and level</source>
   <translation>&amp;Fensterung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Move</source>
   <translation>&amp;Verschieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Zoom</source>
   <translation>&amp;Zoom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Loupe</source>
   <translation>&amp;Lupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ruler</source>
   <translation>&amp;Strecke</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ellipse</source>
   <translation>&amp;Ellipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>P&amp;olygon</source>
   <translation>P&amp;olygon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Angle</source>
   <translation>&amp;Winkel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Arrow with &amp;text</source>
   <translation>Pfeil mit &amp;Text</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Point probe</source>
   <translation>&amp;Punktmessung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Set &amp;nipple</source>
   <translation>&amp;Mamille setzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Link &amp;cursor</source>
   <translation>Gekoppelter &amp;Cursor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Take back the last change of what is drawn</source>
   <translation>Die letzte Änderung an den Zeichnungen zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Re&amp;do</source>
   <translation>Wie&amp;derholen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Do again what was taken back</source>
   <translation>Das Zurückgenommene wieder ausführen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the ne&amp;xt</source>
   <translation>&amp;Nächste auswählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the next thing drawn on the active view</source>
   <translation>Die nächste Zeichnung der aktiven Aufnahme auswählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the one before</source>
   <translation>Vorige auswählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the thing drawn before on the active view</source>
   <translation>Die vorige Zeichnung der aktiven Aufnahme auswählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;handle</source>
   <translation>Nächster &amp;Griff</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Let the arrow keys move the next handle of what is selected, or all of it</source>
   <translation>Mit den Pfeiltasten den nächsten Griff der Auswahl bewegen, oder sie ganz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Cop&amp;y the values</source>
   <translation>Werte &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Copy the values of what is selected</source>
   <translation>Die Werte der Auswahl kopieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Dele&amp;te</source>
   <translation>L&amp;öschen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete what is selected</source>
   <translation>Die Auswahl löschen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete all of this view</source>
   <translation>Alles dieser Aufnahme löschen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete everything drawn on the active view</source>
   <translation>Alle Zeichnungen der aktiven Aufnahme löschen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Window &amp;values…</source>
   <translation>Fenster&amp;werte…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enter centre and width of the window</source>
   <translation>Mitte und Breite des Fensters eingeben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Same size</source>
   <translation>&amp;Gleiche Größe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Show every view at the scale of the active one</source>
   <translation>Jede Aufnahme im Maßstab der aktiven zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;quadrant</source>
   <translation>Nächster &amp;Quadrant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the next quadrant of the breast; after the last the whole</source>
   <translation>Den nächsten Quadranten der Brust vergrößern; nach dem letzten das Ganze</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Quadrant before</source>
   <translation>Voriger Quadrant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the quadrant of the breast before</source>
   <translation>Den vorigen Quadranten der Brust vergrößern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>S&amp;harpen</source>
   <translation>&amp;Schärfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Sharpen what is seen; neither measurements nor the model see it</source>
   <translation>Das Gesehene schärfen; weder Messungen noch das Modell sehen es</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Local contrast (C&amp;LAHE)</source>
   <translation>&amp;Lokaler Kontrast (CLAHE)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Even out the contrast of what is seen; neither measurements nor the model see it</source>
   <translation>Den Kontrast des Gesehenen ausgleichen; weder Messungen noch das Modell sehen es</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analysis</source>
   <translation>A&amp;nalyse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays</source>
   <translation>Über&amp;lagerungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Window</source>
   <translation>&amp;Fenster</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Open study…</source>
   <translation>Untersuchung öf&amp;fnen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open a folder as a study</source>
   <translation>Einen Ordner als Untersuchung öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open &amp;files or ZIP…</source>
   <translation>Dateien oder &amp;ZIP öffnen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open files, a ZIP or a DICOMDIR as a study</source>
   <translation>Dateien, ein ZIP oder ein DICOMDIR als Untersuchung öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the &amp;demo study</source>
   <translation>&amp;Demo-Untersuchung öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the bundled synthetic study</source>
   <translation>Die mitgelieferte synthetische Untersuchung öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add &amp;truth…</source>
   <translation>Re&amp;ferenz hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add masks, DICOM SEG or outlines to the open study</source>
   <translation>Masken, DICOM SEG oder Umrisse zur offenen Untersuchung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Export findings…</source>
   <translation>Befunde e&amp;xportieren…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Write findings as DICOM objects, a report or tables</source>
   <translation>Befunde als DICOM-Objekte, Bericht oder Tabellen schreiben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Close study</source>
   <translation>Untersuchung s&amp;chließen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the study</source>
   <translation>Die Untersuchung schließen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Choose device, model and reading habits</source>
   <translation>Gerät, Modell und Lesegewohnheiten wählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the program</source>
   <translation>Das Programm beenden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show this view alone, and back</source>
   <translation>Diese Aufnahme allein zeigen, und zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;1 alone</source>
   <translation>Aufnahme &amp;1 allein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;2 alone</source>
   <translation>Aufnahme &amp;2 allein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;3 alone</source>
   <translation>Aufnahme &amp;3 allein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;4 alone</source>
   <translation>Aufnahme &amp;4 allein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Full view and back</source>
   <translation>&amp;Vollansicht und zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view alone, and back</source>
   <translation>Die aktive Aufnahme allein zeigen, und zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next view</source>
   <translation>&amp;Nächste Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the next view active</source>
   <translation>Die nächste Aufnahme aktiv machen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous view</source>
   <translation>Vo&amp;rige Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the previous view active</source>
   <translation>Die vorige Aufnahme aktiv machen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fi&amp;t</source>
   <translation>Ein&amp;passen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fit the views into their tiles</source>
   <translation>Die Aufnahmen in ihre Felder einpassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>1:1 pi&amp;xels</source>
   <translation>1:1-Pi&amp;xel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>One image pixel on one screen pixel</source>
   <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;in</source>
   <translation>Ver&amp;größern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Link the views</source>
   <translation>Aufnahmen &amp;koppeln</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and pan of the views go together</source>
   <translation>Fensterung, Zoom und Verschiebung der Aufnahmen gehen zusammen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>In&amp;vert</source>
   <translation>&amp;Invertieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Black for white</source>
   <translation>Schwarz für Weiß</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Percentile &amp;window</source>
   <translation>Perzentil-&amp;Fenster</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window from the breast's own grey values</source>
   <translation>Fenster aus den Grauwerten der Brust selbst</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset</source>
   <translation>&amp;Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and inversion as the file has them</source>
   <translation>Fenster, Zoom und Inversion wie in der Datei</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Annotation</source>
   <translation>&amp;Beschriftung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the annotation in the tiles' corners</source>
   <translation>Die Beschriftung in den Ecken der Felder zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Hide patient</source>
   <translation>Patientin &amp;verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide the patient's name and numbers</source>
   <translation>Name und Nummern der Patientin verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan left</source>
   <translation>Nach links schieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan right</source>
   <translation>Nach rechts schieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan up</source>
   <translation>Nach oben schieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan down</source>
   <translation>Nach unten schieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Brighter</source>
   <translation>Heller</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Darker</source>
   <translation>Dunkler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>More contrast</source>
   <translation>Mehr Kontrast</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Less contrast</source>
   <translation>Weniger Kontrast</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next page of views</source>
   <translation>Nächste Seite mit Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Previous page of views</source>
   <translation>Vorige Seite mit Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analyse</source>
   <translation>&amp;Analysieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Let the model read the study</source>
   <translation>Das Modell die Untersuchung lesen lassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Cancel</source>
   <translation>Abbre&amp;chen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Stop the work that is running</source>
   <translation>Die laufende Arbeit abbrechen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave full view, or cancel</source>
   <translation>Vollansicht verlassen oder abbrechen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave the full view; else stop the work that is running</source>
   <translation>Die Vollansicht verlassen; sonst die laufende Arbeit abbrechen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start by &amp;itself</source>
   <translation>Von &amp;selbst beginnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start the analysis when a study is open</source>
   <translation>Die Analyse beginnen, sobald eine Untersuchung offen ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next extremum</source>
   <translation>&amp;Nächstes Extremum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next weaker extremum</source>
   <translation>Zum nächstschwächeren Extremum gehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous extremum</source>
   <translation>Vo&amp;riges Extremum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next stronger extremum</source>
   <translation>Zum nächststärkeren Extremum gehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Compare &amp;models…</source>
   <translation>&amp;Modelle vergleichen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view twice, each with another model's overlays</source>
   <translation>Die aktive Aufnahme zweimal zeigen, je mit den Überlagerungen eines anderen Modells</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Heat map</source>
   <translation>&amp;Heatmap</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the score map</source>
   <translation>Die Karte der Scores zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Extrema</source>
   <translation>&amp;Extrema</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the extrema of the score map</source>
   <translation>Die Extrema der Score-Karte zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Outlines</source>
   <translation>&amp;Umrisse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the back-propagated outlines</source>
   <translation>Die zurückgerechneten Umrisse zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Truth</source>
   <translation>&amp;Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the truth's outlines</source>
   <translation>Die Umrisse der Referenz zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Difference</source>
   <translation>&amp;Differenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show where outlines and truth agree and differ</source>
   <translation>Zeigen, wo Umrisse und Referenz übereinstimmen und abweichen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Before and after</source>
   <translation>&amp;Vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide every overlay as long as the key is held</source>
   <translation>Alle Überlagerungen verbergen, solange die Taste gehalten wird</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>E&amp;vidence of the extremum</source>
   <translation>&amp;Herkunft des Extremums</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the selected extremum's receptive field and back-propagated map</source>
   <translation>Rezeptives Feld und zurückgerechnete Karte des gewählten Extremums zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Study panel</source>
   <translation>Leiste &amp;Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the list of views</source>
   <translation>Die Liste der Aufnahmen zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Findings panel</source>
   <translation>Leiste &amp;Befunde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the findings</source>
   <translation>Die Befunde zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Compare panel</source>
   <translation>Leiste &amp;Vergleich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the comparison with truth</source>
   <translation>Den Vergleich mit der Referenz zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays panel</source>
   <translation>Leiste Über&amp;lagerungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the overlays' settings</source>
   <translation>Die Einstellungen der Überlagerungen zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset the panels</source>
   <translation>Leisten &amp;zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Put every panel back in its place</source>
   <translation>Jede Leiste an ihren Platz zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Notices</source>
   <translation>&amp;Meldungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide what went wrong</source>
   <translation>Zeigen oder verbergen, was nicht gelang</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next re&amp;gion</source>
   <translation>Nächster Berei&amp;ch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Move the keyboard to the next part of the window</source>
   <translation>Die Tastatur zum nächsten Teil des Fensters bringen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>F&amp;ull screen</source>
   <translation>Voll&amp;bild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fill the whole screen, and back</source>
   <translation>Den ganzen Bildschirm füllen, und zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Dark room</source>
   <translation>&amp;Dunkelraum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show nothing but the views, and back</source>
   <translation>Nichts als die Aufnahmen zeigen, und zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Keys and mouse</source>
   <translation>&amp;Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show every key and what the mouse does</source>
   <translation>Jede Taste zeigen und was die Maus tut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Model card…</source>
   <translation>&amp;Modellkarte…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show what the model is, its figures and where it fails</source>
   <translation>Zeigen, was das Modell ist, seine Zahlen und wo es versagt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;About LEM Viewer</source>
   <translation>Ü&amp;ber LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>What this program is, its method and its licence</source>
   <translation>Was dieses Programm ist, seine Methode und seine Lizenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>sharpened: aid, not for measuring</source>
   <translation>geschärft: Hilfe, nicht zum Messen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>local contrast (CLAHE): aid, not for measuring</source>
   <translation>lokaler Kontrast (CLAHE): Hilfe, nicht zum Messen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>decoding…</source>
   <translation>wird dekodiert…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not decoded</source>
   <translation>nicht dekodiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>reading…</source>
   <translation>wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not read</source>
   <translation>nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/board.py" />
   <source>see above</source>
   <translation>siehe oben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Attribute</source>
   <translation>Attribut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search tag, attribute or value</source>
   <translation>Tag, Attribut oder Wert suchen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search the attributes</source>
   <translation>Die Attribute durchsuchen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Attributes of the active view</source>
   <translation>Attribute der aktiven Aufnahme</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>%n attributes</source>
   <extracomment>For one: %n attribute</extracomment>
   <translation>
    <numerusform>%n Attribut</numerusform>
    <numerusform>%n Attribute</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Problems of the study</source>
   <translation>Probleme der Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing is wrong.</source>
   <translation>Alles in Ordnung.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Studies of the folder and opened last</source>
   <translation>Untersuchungen des Ordners und zuletzt geöffnete</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>In this folder</source>
   <translation>In diesem Ordner</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Patient {0}</source>
   <translation>Patientin {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>%n views</source>
   <extracomment>For one: %n view</extracomment>
   <translation>
    <numerusform>%n Aufnahme</numerusform>
    <numerusform>%n Aufnahmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Opened last</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Demo study</source>
   <translation>Demo-Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Study {0}</source>
   <translation>Untersuchung {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>Exams and series</source>
   <translation>Untersuchungen und Serien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>All views</source>
   <translation>Alle Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>no date</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· read</source>
   <translation>· gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· prior</source>
   <translation>· früher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· other patient</source>
   <translation>· andere Patientin</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· not a prior</source>
   <translation>· keine Voruntersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Drag onto a place to hang it there; double click to see it alone.</source>
   <translation>Auf einen Platz ziehen, um dort zu hängen; Doppelklick zeigt allein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Thumbnails of the views</source>
   <translation>Vorschaubilder der Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model card</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>There is no model with a card.</source>
   <translation>Es gibt kein Modell mit einer Karte.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Figures (95 % intervals)</source>
   <translation>Zahlen (95-%-Intervalle)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The card has no figures.</source>
   <translation>Die Karte enthält keine Zahlen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Images it knows</source>
   <translation>Bilder, die es kennt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Limitations and failure cases</source>
   <translation>Grenzen und Fehlschläge</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Where it comes from</source>
   <translation>Woher es kommt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Of patients it was not fitted on</source>
   <translation>Von Patientinnen, an denen es nicht angepasst wurde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The picture {0} is missing.</source>
   <translation>Das Bild {0} fehlt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Intended use</source>
   <translation>Vorgesehener Gebrauch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Restriction</source>
   <translation>Einschränkung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Authors</source>
   <translation>Verfasser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Something must stand here.</source>
   <translation>Hier muss etwas stehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Too long: {0} characters, at most {1}.</source>
   <translation>Zu lang: {0} Zeichen, höchstens {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>It holds characters that cannot be shown here.</source>
   <translation>Es enthält Zeichen, die hier nicht gezeigt werden können.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The sentence “Research use only. Not for primary diagnosis.” must stay.</source>
   <translation>Der Satz „Research use only. Not for primary diagnosis.“ muss stehen bleiben.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The reason why the model is not usable must stay at its beginning.</source>
   <translation>Der Grund, warum das Modell nicht brauchbar ist, muss am Anfang stehen bleiben.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Edit the card of {0}</source>
   <translation>Karte von {0} bearbeiten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Not to be changed</source>
   <translation>Nicht zu ändern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Name {0}, version {1}</source>
   <translation>Name {0}, Version {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Figures, configuration and calibration as they were measured.</source>
   <translation>Zahlen, Konfiguration und Kalibrierung, wie sie gemessen wurden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changed before</source>
   <translation>Frühere Änderungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changes not saved</source>
   <translation>Änderungen nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>What you wrote on this card has not been saved.</source>
   <translation>Was Sie auf diese Karte geschrieben haben, ist nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Close without saving</source>
   <translation>Schließen, ohne zu speichern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>{0}, {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>unnamed</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Data's fingerprint</source>
   <translation>Fingerabdruck der Daten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Split</source>
   <translation>Aufteilung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Trained from</source>
   <translation>Ausgegangen von</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>{0}: {1} images of {2} patients</source>
   <translation>{0}: {1} Bilder von {2} Patientinnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>probability said</source>
   <translation>angegebene Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>part that was positive</source>
   <translation>Anteil, der positiv war</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>Reliability curve</source>
   <translation>Zuverlässigkeitskurve</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>AUC</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Sensitivity</source>
   <translation>Sensitivität</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Specificity</source>
   <translation>Spezifität</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Hits</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>By chance</source>
   <translation>Durch Zufall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, outlines</source>
   <translation>Dice, Umrisse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, map</source>
   <translation>Dice, Karte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Measured on</source>
   <translation>Gemessen an</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} ({1} to {2})</source>
   <translation>{0} ({1} bis {2})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0}, head {1}, stride {2}</source>
   <translation>{0}, Kopf {1}, Schrittweite {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Head's options</source>
   <translation>Optionen des Kopfes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} x {1} pixels</source>
   <translation>{0} x {1} Pixel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Preprocessing</source>
   <translation>Vorverarbeitung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Outlines</source>
   <translation>Umrisse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from {0:.0%} of the strongest maximum on, at most {1}; outlined at {2:.0%} of the gradient, smoothed over {3:g} pixels</source>
   <translation>ab {0:.0%} des stärksten Maximums, höchstens {1}; umrissen bei {2:.0%} des Gradienten, über {3:g} Pixel geglättet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an abnormality</source>
   <translation>eine Auffälligkeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>malignancy</source>
   <translation>Malignität</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>A probability speaks for</source>
   <translation>Eine Wahrscheinlichkeit spricht für</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Says yes</source>
   <translation>Sagt ja</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from a probability of {0:.2f} on</source>
   <translation>ab einer Wahrscheinlichkeit von {0:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>none beside the licence</source>
   <translation>keine außer der Lizenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibration error</source>
   <translation>Kalibrierungsfehler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Brier score</source>
   <translation>Brier-Score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Not calibrated: a probability of 0.8 does not mean that 8 of 10 such views are so.</source>
   <translation>Nicht kalibriert: Eine Wahrscheinlichkeit von 0,8 heißt nicht, dass es 8 von 10 solchen Aufnahmen sind.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>slope and shift (Platt)</source>
   <translation>Steigung und Verschiebung (Platt)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>one temperature</source>
   <translation>eine Temperatur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an isotonic curve</source>
   <translation>eine isotone Kurve</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibrated on {0} with {1}: {2} images of {3} patients, {4} of them positive.</source>
   <translation>Kalibriert an {0} mit {1}: {2} Bilder von {3} Patientinnen, davon {4} positiv.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It holds for images like those, with as many positive ones among them.</source>
   <translation>Sie gilt für Bilder wie diese, mit ebenso vielen positiven darunter.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>No statistics of the training images: unlike images are not told, only missing breasts, saturation and what the header says.</source>
   <translation>Keine Statistik der Trainingsbilder: Unähnliche Bilder werden nicht gemeldet, nur fehlende Brust, Sättigung und was der Kopf sagt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Warns of views unlike {0}.</source>
   <translation>Warnt vor Aufnahmen, die {0} nicht ähneln.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>its training images</source>
   <translation>seinen Trainingsbildern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows digital images only.</source>
   <translation>Es kennt nur digitale Bilder.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film only.</source>
   <translation>Es kennt nur Film.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film ({0:.0%}) and digital images.</source>
   <translation>Es kennt Film ({0:.0%}) und digitale Bilder.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Agreement of each view with its truth</source>
   <translation>Übereinstimmung jeder Aufnahme mit ihrer Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Dice</source>
   <translation>Dice</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Hit</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Chance</source>
   <translation>Zufall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions</source>
   <translation>Herde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Side and view</source>
   <translation>Seite und Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap of outlines and truth: 2 |A∩B| / (|A|+|B|)</source>
   <translation>Überlappung von Umrissen und Referenz: 2 |A∩B| / (|A|+|B|)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap over union of outlines and truth</source>
   <translation>Schnitt durch Vereinigung von Umrissen und Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The strongest maximum lies in the truth</source>
   <translation>Das stärkste Maximum liegt in der Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>How often a random point of the breast lies in the truth</source>
   <translation>Wie oft ein zufälliger Punkt der Brust in der Referenz liegt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions that hold at least one maximum</source>
   <translation>Läsionen mit mindestens einem Maximum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Show the difference (D)</source>
   <translation>Differenz zeigen (D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Add truth…</source>
   <translation>Referenz laden…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Masks, DICOM SEG or outlines of the open study (Ctrl+T)</source>
   <translation>Masken, DICOM SEG oder Umrisse der offenen Untersuchung (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Not read yet</source>
   <translation>Noch nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth for this view</source>
   <translation>Keine Referenz für diese Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there; not analysed yet</source>
   <translation>Referenz ist da; noch nicht analysiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Benign only: does not count here</source>
   <translation>Nur benigne: zählt hier nicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is read when the views are.</source>
   <translation>Die Referenz wird mit den Aufnahmen gelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth is known for this study. Add masks, DICOM SEG or outlines.</source>
   <translation>Für diese Untersuchung ist keine Referenz bekannt. Masken, DICOM SEG oder Umrisse hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The truth is benign only; this model scores malignancy.</source>
   <translation>Die Referenz ist nur benigne; dieses Modell bewertet Malignität.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there. Analyse to compare.</source>
   <translation>Referenz ist da. Zum Vergleichen analysieren.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: mean Dice {0}</source>
   <translation>Untersuchung: mittlerer Dice {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: Dice not defined</source>
   <translation>Untersuchung: Dice nicht definiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>hit in {0} of {1} views with truth</source>
   <translation>Treffer in {0} von {1} Aufnahmen mit Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>chance {0:.1f} %</source>
   <translation>Zufall {0:.1f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>fits as it is</source>
   <translation>passt, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: {0} or Esc</source>
   <translation>Licht an: {0} oder Esc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: Esc</source>
   <translation>Licht an: Esc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>1 − specificity</source>
   <translation>1 − Spezifität</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>sensitivity</source>
   <translation>Sensitivität</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No labelled images of both kinds</source>
   <translation>Keine etikettierten Bilder beider Arten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>FROC</source>
   <translation>FROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>false marks an image</source>
   <translation>falsche Marken je Bild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>lesions found</source>
   <translation>gefundene Läsionen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No image with outlined truth</source>
   <translation>Kein Bild mit umrissener Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>Dice of images with truth</source>
   <translation>Dice der Bilder mit Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Dashboard – LEM Viewer</source>
   <translation>Übersicht – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No model has read anything of this library yet.</source>
   <translation>Noch kein Modell hat etwas aus dieser Bibliothek gelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date from</source>
   <translation>Untersuchungsdatum ab</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date to</source>
   <translation>Untersuchungsdatum bis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Look again</source>
   <translation>Neu ansehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables…</source>
   <translation>Diagramme und Tabellen speichern…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Model withdrawn</source>
   <translation>Modell zurückgezogen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figure</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Value (95 % interval)</source>
   <translation>Wert (95-%-Intervall)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Truth \ model</source>
   <translation>Referenz \ Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>positive</source>
   <translation>positiv</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>negative</source>
   <translation>negativ</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Why readers disagree</source>
   <translation>Warum Leser widersprechen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Times</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Cases on which the model was most wrong</source>
   <translation>Fälle, in denen das Modell am meisten irrte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study from</source>
   <translation>Datum ab</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Readers</source>
   <translation>Leser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Worst cases</source>
   <translation>Schlechteste Fälle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Two models</source>
   <translation>Zwei Modelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>no other model</source>
   <translation>kein anderes Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>{0}  {1} images</source>
   <translation>{0}  {1} Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Nothing was read yet</source>
   <translation>Noch nichts gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No image has a label: index with --labels, or keep truth beside the views.</source>
   <translation>Kein Bild hat ein Etikett: mit --labels aufnehmen oder Referenz neben die Aufnahmen legen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>A {0}, B {1}: {2} images of {3} patients that both have read</source>
   <translation>A {0}, B {1}: {2} Bilder von {3} Patientinnen, die beide gelesen haben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables</source>
   <translation>Diagramme und Tabellen speichern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Not saved: {0}</source>
   <translation>Nicht gespeichert: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Saved into {0}</source>
   <translation>Gespeichert in {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>AUC, patients drawn</source>
   <translation>AUC, Patientinnen gezogen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate by chance</source>
   <translation>Trefferquote durch Zufall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesions with a mark</source>
   <translation>Läsionen mit Marke</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Density</source>
   <translation>Dichte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>View</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Vendor</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesion</source>
   <translation>Läsion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Positive</source>
   <translation>Positiv</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Reader</source>
   <translation>Befunder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Breasts</source>
   <translation>Brüste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>A − B</source>
   <translation>A − B</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>category (weighted)</source>
   <translation>Kategorie (gewichtet)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>recall</source>
   <translation>Wiedereinbestellung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Studies</source>
   <translation>Untersuchungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Patients</source>
   <translation>Patientinnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With a label</source>
   <translation>Mit Etikett</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Not processed</source>
   <translation>Nicht verarbeitet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Stored readings</source>
   <translation>Gespeicherte Befundungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Readers agree</source>
   <translation>Leser stimmen zu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Verdicts</source>
   <translation>Urteile</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>{0} agree, {1} disagree, {2} unsure</source>
   <translation>{0} zugestimmt, {1} widersprochen, {2} unsicher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Missed lesions</source>
   <translation>Verpasste Läsionen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>the model</source>
   <translation>das Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Truth</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>NVIDIA driver found</source>
   <translation>NVIDIA-Treiber gefunden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no NVIDIA driver found</source>
   <translation>kein NVIDIA-Treiber gefunden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Apple GPU found</source>
   <translation>Apple-GPU gefunden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no Apple GPU found</source>
   <translation>keine Apple-GPU gefunden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>{0} cores</source>
   <translation>{0} Kerne</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>CUDA, else MPS, else CPU</source>
   <translation>CUDA, sonst MPS, sonst CPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Next &amp;slice</source>
   <translation>Nächste S&amp;chicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the next slice of a tomosynthesis</source>
   <translation>Die nächste Schicht einer Tomosynthese zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Previous s&amp;lice</source>
   <translation>Vorige Sch&amp;icht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the slice of a tomosynthesis before</source>
   <translation>Die vorige Schicht einer Tomosynthese zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>First slice</source>
   <translation>Erste Schicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the first slice of a tomosynthesis</source>
   <translation>Die erste Schicht einer Tomosynthese zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Last slice</source>
   <translation>Letzte Schicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the last slice of a tomosynthesis</source>
   <translation>Die letzte Schicht einer Tomosynthese zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Cine</source>
   <translation>&amp;Cine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Let the slices run by themselves, or stop them</source>
   <translation>Die Schichten von selbst laufen lassen oder anhalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>T&amp;rue size</source>
   <translation>&amp;Wahre Größe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show a millimetre of the breast as a millimetre on the screen</source>
   <translation>Einen Millimeter der Brust als einen Millimeter auf dem Bildschirm zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Test pattern…</source>
   <translation>&amp;Testbild…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show grey steps, faint squares and line pairs to judge the display</source>
   <translation>Graustufen, schwache Quadrate und Linienpaare zeigen, um den Bildschirm zu beurteilen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display calibrated: {0}</source>
   <translation>Bildschirm kalibriert: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display uncalibrated</source>
   <translation>Bildschirm nicht kalibriert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Grey levels are those that {0} gives for each P-value.</source>
   <translation>Die Graustufen sind die, die {0} für jeden P-Wert angibt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>No calibration is loaded: grey levels are not those of the GSDF.</source>
   <translation>Keine Kalibrierung geladen: Die Graustufen sind nicht die der GSDF.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>The size of this screen's pixels is not known.</source>
   <translation>Die Pixelgröße dieses Bildschirms ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Pixels of {0:.4f} mm</source>
   <translation>Pixel von {0:.4f} mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>as the screen says</source>
   <translation>laut Bildschirm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>measured</source>
   <translation>gemessen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide this panel</source>
   <translation>Diese Leiste verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide the panel {0}</source>
   <translation>Die Leiste {0} verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Panels</source>
   <translation>Leisten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to import as a model</source>
   <translation>Loslassen, um es als Modell einzulesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>It is looked at whole before it is taken in.</source>
   <translation>Es wird ganz geprüft, bevor es aufgenommen wird.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add truth to the open study</source>
   <translation>Ablegen, um der offenen Untersuchung Referenz hinzuzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Masks, DICOM SEG and outlines are matched to their views.</source>
   <translation>Masken, DICOM SEG und Umrisse werden ihren Aufnahmen zugeordnet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add findings of others to the open study</source>
   <translation>Ablegen, um der offenen Studie Befunde anderer hinzuzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>They are shown when you ask for them (Shift+F).</source>
   <translation>Sie werden gezeigt, wenn Sie danach fragen (Umschalt+F).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to open as a study</source>
   <translation>Ablegen, um als Untersuchung zu öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>The open study is closed.</source>
   <translation>Die offene Untersuchung wird geschlossen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>A folder, files, a ZIP or a DICOMDIR.</source>
   <translation>Ein Ordner, Dateien, ein ZIP oder ein DICOMDIR.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/evidence_map.py" />
   <source>{0:.0f} × {1:.0f} mm</source>
   <translation>{0:.0f} × {1:.0f} mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/evidence_map.py" />
   <source>{0:.0f} × {1:.0f} px</source>
   <translation>{0:.0f} × {1:.0f} px</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/evidence_map.py" />
   <source>effective receptive field, {0} of the gradient: {1}</source>
   <translation>effektives rezeptives Feld, {0} des Gradienten: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Report with key images (PDF)</source>
   <translation>Bericht mit Schlüsselbildern (PDF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Outlines (DICOM SEG)</source>
   <translation>Umrisse (DICOM SEG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Measurements (DICOM SR TID 1500)</source>
   <translation>Messungen (DICOM SR TID 1500)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>The model's findings (Mammography CAD SR)</source>
   <translation>Befunde des Modells (Mammography CAD SR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Marks and window (presentation state)</source>
   <translation>Marken und Fenster (Presentation State)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Table (CSV)</source>
   <translation>Tabelle (CSV)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Findings with outlines (JSON)</source>
   <translation>Befunde mit Umrissen (JSON)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export findings</source>
   <translation>Befunde exportieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What was written</source>
   <translation>Was geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>With what readers drew and stored in the library</source>
   <translation>Mit dem, was Leser gezeichnet und in der Bibliothek gespeichert haben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Leave the patient out of the report</source>
   <translation>Die Patientin im Bericht weglassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>De-identify: write the images, too, without what tells whose they are (PS3.15)</source>
   <translation>De-identifizieren: auch die Bilder schreiben, ohne was sagt, wessen sie sind (PS3.15)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Also images that may have text in the picture; I have looked at them</source>
   <translation>Auch Bilder, die Text im Bild haben können; ich habe sie angesehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Where</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Blinded reading: store your assessment first.</source>
   <translation>Verblindetes Lesen: zuerst Ihre Beurteilung speichern.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Writing…</source>
   <translation>Wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Written: {0}</source>
   <translation>Geschrieben: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n files written to {0}.</source>
   <extracomment>For one: %n file written to {0}.</extracomment>
   <translation>
    <numerusform>%n Datei in {0} geschrieben.</numerusform>
    <numerusform>%n Dateien in {0} geschrieben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n images were left out.</source>
   <extracomment>For one: %n image was left out.</extracomment>
   <translation>
    <numerusform>%n Bild wurde ausgelassen.</numerusform>
    <numerusform>%n Bilder wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/feed.py" />
   <source>queued</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of the study</source>
   <translation>Wahrscheinlichkeit der Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Show what the model is and what it was measured on</source>
   <translation>Zeigen, was das Modell ist und woran es gemessen wurde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Why this model</source>
   <translation>Warum dieses Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Warnings about the images</source>
   <translation>Warnungen zu den Bildern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of each view</source>
   <translation>Wahrscheinlichkeit jeder Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Views read</source>
   <translation>Gelesene Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Stop the analysis; what was read stays (Esc)</source>
   <translation>Die Analyse abbrechen; Gelesenes bleibt (Esc)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse</source>
   <translation>Analysieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Let the model read the study (A)</source>
   <translation>Das Modell die Untersuchung lesen lassen (A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Start by itself</source>
   <translation>Von selbst</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Extrema, strongest first</source>
   <translation>Extrema, stärkste zuerst</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Model: {0}.</source>
   <translation>Modell: {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Calibrated on {0}.</source>
   <translation>Kalibriert an {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Not calibrated.</source>
   <translation>Nicht kalibriert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, the highest of {1} views ({2}).</source>
   <translation>Wahrscheinlichkeit für {0}, die höchste von {1} Aufnahmen ({2}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, {1} view ({2}).</source>
   <translation>Wahrscheinlichkeit für {0}, {1} Aufnahme ({2}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0}, on {1}</source>
   <translation>{0}, auf {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse again</source>
   <translation>Neu analysieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Loading the model…</source>
   <translation>Das Modell wird geladen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0} of {1} views read</source>
   <translation>{0} von {1} Aufnahmen gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>max</source>
   <translation>max</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>maximum: speaks for a lesion</source>
   <translation>Maximum: spricht für eine Läsion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>minimum: speaks against a lesion</source>
   <translation>Minimum: spricht gegen eine Läsion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>row {0:.0f}, column {1:.0f}</source>
   <translation>Zeile {0:.0f}, Spalte {1:.0f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Rank by the absolute score</source>
   <translation>Rang nach dem Betrag des Scores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Maximum (for a lesion) or minimum (against)</source>
   <translation>Maximum (für eine Läsion) oder Minimum (dagegen)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Value of the score map, a logit</source>
   <translation>Wert der Score-Karte, ein Logit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Sigmoid of the score; not calibrated</source>
   <translation>Sigmoid des Scores; nicht kalibriert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area of the back-propagated outline</source>
   <translation>Fläche des zurückgerechneten Umrisses</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No view could be read.</source>
   <translation>Keine Aufnahme konnte gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The analysis failed: {0}</source>
   <translation>Die Analyse ist fehlgeschlagen: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Cancelled. {0} of {1} views were read.</source>
   <translation>Abgebrochen. {0} von {1} Aufnahmen wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse starts anew.</source>
   <translation>Analysieren beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The study is being opened.</source>
   <translation>Die Untersuchung wird geöffnet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Not analysed.</source>
   <translation>Nicht analysiert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse lets the model read every view.</source>
   <translation>Analysieren lässt das Modell jede Aufnahme lesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema: no score map has a maximum above 0 or a minimum below 0.</source>
   <translation>Keine Extrema: Keine Score-Karte hat ein Maximum über 0 oder ein Minimum unter 0.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema in {0}.</source>
   <translation>Keine Extrema in {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>{0} and {1} more</source>
   <translation>{0} und {1} weitere</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No findings of others to show</source>
   <translation>Keine Befunde anderer zu zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No file of another maker speaks of the open views, or it is hidden until your assessment is stored.</source>
   <translation>Keine Datei eines anderen Herstellers spricht von den offenen Aufnahmen, oder sie ist verborgen, bis Ihre Beurteilung gespeichert ist.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Drop a CAD report on the window, or use File &gt; Open findings of others.</source>
   <translation>Legen Sie einen CAD-Bericht auf dem Fenster ab, oder nehmen Sie Datei &gt; Befunde anderer öffnen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Open findings of ot&amp;hers…</source>
   <translation>Befunde an&amp;derer öffnen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Add CAD reports, measurements, segmentations or graphics of other makers</source>
   <translation>CAD-Berichte, Messungen, Segmentierungen oder Grafiken anderer Hersteller hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>&amp;Findings of others</source>
   <translation>&amp;Befunde anderer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Show or hide what other makers found, with their names</source>
   <translation>Zeigen oder verbergen, was andere Hersteller fanden, mit ihren Namen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others</source>
   <translation>Befunde anderer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others, hidden (Shift+F shows them):</source>
   <translation>Befunde anderer, verborgen (Umschalt+F zeigt sie):</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>processing failed</source>
   <translation>Verarbeitung fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>not processed</source>
   <translation>nicht verarbeitet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>no findings</source>
   <translation>keine Befunde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>nothing to draw</source>
   <translation>nichts zu zeichnen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>%n findings</source>
   <extracomment>For one: %n finding</extracomment>
   <translation>
    <numerusform>%n Befund</numerusform>
    <numerusform>%n Befunde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>slice not told, not drawn</source>
   <translation>Schicht nicht angegeben, nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>In use is {0}, no longer {1}.</source>
   <translation>In Gebrauch ist {0}, nicht mehr {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Went back to the earlier model</source>
   <translation>Zum früheren Modell zurückgekehrt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>No model has been adopted here yet.</source>
   <translation>Hier wurde noch kein Modell übernommen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>There is no earlier model to go back to</source>
   <translation>Es gibt kein früheres Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back to the earlier model</source>
   <translation>Zurück zum früheren Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0} is used again in place of {1}. Findings and audit records go on naming the model that made them; the open study is read anew.</source>
   <translation>{0} wird anstelle von {1} wieder benutzt. Befunde und Prüfprotokolle nennen weiterhin das Modell, das sie gemacht hat; die offene Studie wird neu gelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back</source>
   <translation>Zurückkehren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>no breast found</source>
   <translation>keine Brust gefunden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>saturated</source>
   <translation>gesättigt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>raw image</source>
   <translation>Rohbild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>special view</source>
   <translation>Spezialaufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>implant</source>
   <translation>Implantat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>not marked MG</source>
   <translation>nicht als MG bezeichnet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>film</source>
   <translation>Film</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>digital</source>
   <translation>digital</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unusual image</source>
   <translation>ungewöhnliches Bild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unlike training</source>
   <translation>anders als im Training</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Further views</source>
   <translation>Weitere Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Prior study</source>
   <translation>Voruntersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Other study</source>
   <translation>Andere Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Another patient</source>
   <translation>Andere Patientin</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>PRIOR {0}</source>
   <translation>VORUNTERSUCHUNG {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER PATIENT {0}</source>
   <translation>ANDERE PATIENTIN {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER STUDY {0}</source>
   <translation>ANDERE UNTERSUCHUNG {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no prior {0}</source>
   <translation>keine frühere {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no {0}</source>
   <translation>keine {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>Hanging &amp;protocol</source>
   <translation>Hänge&amp;protokoll</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>&amp;Edit hanging protocols…</source>
   <translation>Hängeprotokolle b&amp;earbeiten…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Keys and mouse</source>
   <translation>Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>In the light box</source>
   <translation>Im Leuchtkasten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>overlap</source>
   <translation>Überlappung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines and in the truth</source>
   <translation>In den Umrissen und in der Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>missed</source>
   <translation>verpasst</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the truth only</source>
   <translation>Nur in der Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>extra</source>
   <translation>zusätzlich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines only</source>
   <translation>Nur in den Umrissen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>Colours of the heat map from 0 to 1</source>
   <translation>Farben der Heatmap von 0 bis 1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>painted from p {0}, score {1}</source>
   <translation>gemalt ab p {0}, Score {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>p</source>
   <translation>p</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Light box</source>
   <translation>Leuchtkasten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>The mammogram views of the open study</source>
   <translation>Die Mammographie-Aufnahmen der offenen Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>there is no usable protocol {0!r}; the default is used</source>
   <translation>es gibt kein brauchbares Protokoll {0!r}; das voreingestellte wird verwendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Choose another one in View &gt; Hanging protocol.</source>
   <translation>Ein anderes unter Ansicht &gt; Hängeprotokoll wählen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Hanging protocol</source>
   <translation>Hängeprotokoll</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>True size</source>
   <translation>Wahre Größe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>the size of this screen's pixels is not known</source>
   <translation>die Pixelgröße dieses Bildschirms ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Measure it in the preferences, under Display.</source>
   <translation>In den Einstellungen unter Bildschirm messen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>no pixel spacing, so no true size: {0}</source>
   <translation>kein Pixelabstand, daher keine wahre Größe: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>1:1 pixels</source>
   <translation>1:1-Pixel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Invert</source>
   <translation>Invertieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Full view and back</source>
   <translation>Vollansicht und zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Let the model read this slice</source>
   <translation>Das Modell diese Schicht lesen lassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>{0} alone</source>
   <translation>{0} allein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0} mm from the nipple</source>
   <translation>{0} mm von der Mamille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>arc method, {0}</source>
   <translation>Bogenmethode, {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>approximate</source>
   <translation>ungefähr</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>same offset from the nipple</source>
   <translation>gleicher Versatz von der Mamille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>by the breast's outline</source>
   <translation>nach dem Umriss der Brust</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: no spacing, no arc</source>
   <translation>{0}: kein Pixelabstand, kein Bogen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: set the nipple for the arc</source>
   <translation>{0}: für den Bogen die Mamille setzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>Loupe</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>{0} : 1 pixels</source>
   <translation>{0} : 1 Pixel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Study</source>
   <translation>Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Overlays</source>
   <translation>Überlagerungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Browser</source>
   <translation>Browser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Nothing was opened: no mammogram view was found. The notices say why.</source>
   <translation>Nichts wurde geöffnet: Es wurde keine Mammographie gefunden. Die Meldungen sagen, warum.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>No other study there</source>
   <translation>Dort ist keine andere Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>draw</source>
   <translation>zeichnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>change</source>
   <translation>ändern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete</source>
   <translation>löschen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete all</source>
   <translation>alles löschen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>annotations</source>
   <translation>Anmerkungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text of the arrow</source>
   <translation>Text des Pfeils</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text, then Enter</source>
   <translation>Text, dann Eingabetaste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ruler</source>
   <translation>Strecke</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Arrow</source>
   <translation>Pfeil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Probe</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Nipple</source>
   <translation>Mamille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>px (no spacing)</source>
   <translation>px (ohne Pixelabstand)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>at detector, magnified: larger than in the breast</source>
   <translation>am Detektor, vergrößert: größer als in der Brust</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0}° in px (no spacing)</source>
   <translation>{0}° in px (ohne Pixelabstand)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple</source>
   <translation>Mamille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>no pixel that counts</source>
   <translation>kein Pixel, das zählt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>mean {0}  SD {1}</source>
   <translation>Mittel {0}  SD {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>min {0}  max {1}  stored values</source>
   <translation>min {0}  max {1}  gespeicherte Werte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px of padding left out</source>
   <translation>{0} px Füllbereich ausgelassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>row {0}  col {1}</source>
   <translation>Zeile {0}  Spalte {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}: padding</source>
   <translation>gespeichert {0}: Füllbereich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}</source>
   <translation>gespeichert {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}  value {1}</source>
   <translation>gespeichert {0}  Wert {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple {0}</source>
   <translation>Mamille {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px inside</source>
   <translation>{0} px innerhalb</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Opened &amp;last</source>
   <translation>Zu&amp;letzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window of the file</source>
   <translation>Fenster der Datei</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>{0} (no longer there)</source>
   <translation>{0} (nicht mehr da)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window {0}</source>
   <translation>Fenster {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>No view is active</source>
   <translation>Keine Aufnahme ist aktiv</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>any images</source>
   <translation>beliebige Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital mammograms (MG)</source>
   <translation>digitale Mammographien (MG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digitised films</source>
   <translation>digitalisierte Filme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital radiographs (DX)</source>
   <translation>digitale Röntgenbilder (DX)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>computed radiographs (CR)</source>
   <translation>Speicherfolienbilder (CR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>picture files (PNG, TIFF)</source>
   <translation>Bilddateien (PNG, TIFF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>{0}, manufacturer contains “{1}”</source>
   <translation>{0}, Hersteller enthält „{1}“</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen by rule {0}: {1}.</source>
   <translation>Gewählt nach Regel {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen because every view is synthetic.</source>
   <translation>Gewählt, weil jede Aufnahme synthetisch ist.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>No rule fits this study: the default model reads it.</source>
   <translation>Keine Regel passt auf diese Studie: Das Standardmodell liest sie.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Passed over, its model is missing or must not be used: rule {0}.</source>
   <translation>Übergangen, weil das Modell fehlt oder nicht verwendet werden darf: Regel {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>not read; the notices say why</source>
   <translation>nicht gelesen; die Meldungen sagen, warum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Compare models</source>
   <translation>Modelle vergleichen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the left</source>
   <translation>Modell links</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the right</source>
   <translation>Modell rechts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>View that the models are compared on</source>
   <translation>Aufnahme, an der die Modelle verglichen werden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Overlays as on the light box; the study's findings stay as they are.</source>
   <translation>Überlagerungen wie auf dem Leuchtkasten; die Befunde der Untersuchung bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>{0}, head {1}</source>
   <translation>{0}, Kopf {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>p({0}) {1:.2f}</source>
   <translation>p({0}) {1:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>logit {0:+.2f}</source>
   <translation>Logit {0:+.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>{0} maxima, {1} outlines</source>
   <translation>{0} Maxima, {1} Umrisse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>trained on synthetic data only</source>
   <translation>nur an künstlichen Daten trainiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>candidate: not adopted</source>
   <translation>Kandidat: nicht übernommen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only; mind the training data's licence</source>
   <translation>nur für Forschung; Lizenz der Trainingsdaten beachten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only: trained on MIAS films (Suckling 1994), no redistribution for other purposes</source>
   <translation>nur für die Forschung: an MIAS-Filmen trainiert (Suckling 1994), keine Weitergabe zu anderen Zwecken</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>… {0} more</source>
   <translation>… {0} weitere</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>Notices</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show the notices (F8)</source>
   <translation>Die Meldungen zeigen (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy the selected notices, or all, with their details</source>
   <translation>Die gewählten Meldungen oder alle mit Einzelheiten kopieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Forget every notice</source>
   <translation>Alle Meldungen vergessen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notices</source>
   <translation>{0} Meldungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notice</source>
   <translation>{0} Meldung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Files looked at</source>
   <translation>Durchgesehene Dateien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>{0:,} of {1:,} files looked at</source>
   <translation>{0:,} von {1:,} Dateien durchgesehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Looking for mammogram views</source>
   <translation>Mammographie-Aufnahmen werden gesucht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Heat map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Extrema</source>
   <translation>Extrema</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide ({0})</source>
   <translation>Zeigen oder verbergen ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide</source>
   <translation>Zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>{0} of the heat map</source>
   <translation>{0} der Heatmap</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Probability ≥</source>
   <translation>Wahrsch. ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Score ≥</source>
   <translation>Score ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map by</source>
   <translation>Schwelle der Heatmap nach</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Set the threshold by probability or by score</source>
   <translation>Die Schwelle nach Wahrscheinlichkeit oder nach Score setzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map</source>
   <translation>Schwelle der Heatmap</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest extrema marked on each view</source>
   <translation>Stärkste Extrema, die je Aufnahme markiert werden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>The findings list holds all of them</source>
   <translation>Die Befundliste enthält alle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest</source>
   <translation>Stärkste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colour map</source>
   <translation>Farbskala</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Sigmoid of the score; below the threshold: not painted</source>
   <translation>Sigmoid des Scores; unter der Schwelle: nicht gemalt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Length of a bank card</source>
   <translation>Länge einer Bankkarte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the long side of a bank card</source>
   <translation>{0:.2f} mm: die lange Seite einer Bankkarte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the short side of a bank card</source>
   <translation>{0:.2f} mm: die kurze Seite einer Bankkarte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Display</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of this screen's pixels</source>
   <translation>Größe der Pixel dieses Bildschirms</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Calibration of this screen</source>
   <translation>Kalibrierung dieses Bildschirms</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of a pixel</source>
   <translation>Größe eines Pixels</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Hold a bank card against the two lines and change the size until they match; true size is as right as this is.</source>
   <translation>Eine Bankkarte an die zwei Linien halten und die Größe ändern, bis es passt; die wahre Größe ist so richtig wie dies.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Load…</source>
   <translation>Laden…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>A text file: each line a P-value and the level that shows it. It is applied last, after window and inversion.</source>
   <translation>Eine Textdatei: je Zeile ein P-Wert und die Stufe, die ihn zeigt. Sie wird zuletzt angewandt, nach Fenster und Inversion.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Slices a second in a cine</source>
   <translation>Schichten je Sekunde im Cine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>None: the display is uncalibrated.</source>
   <translation>Keine: Der Bildschirm ist nicht kalibriert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Not usable: {0}</source>
   <translation>Nicht brauchbar: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language of the program</source>
   <translation>Sprache des Programms</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>The language changes when the program is started anew.</source>
   <translation>Die Sprache wechselt, wenn das Programm neu gestartet wird.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Where the model runs</source>
   <translation>Wo das Modell läuft</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>A device that cannot be used, or runs out of memory, is replaced by the CPU with a notice.</source>
   <translation>Ein Gerät, das nicht nutzbar ist oder dem der Speicher ausgeht, wird mit einer Meldung durch die CPU ersetzt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>In use now: {0}</source>
   <translation>Jetzt in Gebrauch: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The model is loaded with the first analysis.</source>
   <translation>Das Modell wird mit der ersten Analyse geladen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Which model reads the studies</source>
   <translation>Welches Modell die Untersuchungen liest</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>No model was found.</source>
   <translation>Es wurde kein Modell gefunden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>An open study that was read is read anew.</source>
   <translation>Eine offene, schon gelesene Untersuchung wird neu gelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The rules of Models &gt; Manage models, else the default model.</source>
   <translation>Die Regeln unter Modelle &gt; Modelle verwalten, sonst das Standardmodell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>By the study</source>
   <translation>Je nach Studie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Habits of reading</source>
   <translation>Lesegewohnheiten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Start the analysis by itself</source>
   <translation>Die Analyse von selbst beginnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Colours of the heat map</source>
   <translation>Farben der Heatmap</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Each map is perceptually even: equal steps of the score look equal. Cividis looks the same to readers who cannot tell red from green.</source>
   <translation>Jede Skala ist für das Auge gleichmäßig: Gleiche Schritte des Scores sehen gleich aus. Cividis sieht auch für Betrachter gleich aus, die Rot und Grün nicht unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>normal tissue</source>
   <translation>normales Gewebe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>benign finding</source>
   <translation>gutartiger Befund</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>known and stable</source>
   <translation>bekannt und unverändert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>artefact</source>
   <translation>Artefakt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>skin or nipple</source>
   <translation>Haut oder Mamille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>pectoral muscle</source>
   <translation>Pektoralmuskel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>lymph node</source>
   <translation>Lymphknoten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong place</source>
   <translation>falsche Stelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong extent</source>
   <translation>falsche Ausdehnung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>A file in the program's data folder</source>
   <translation>Eine Datei im Datenordner des Programms</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Close the study to let another reader read.</source>
   <translation>Schließen Sie die Studie, damit jemand anderes befunden kann.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Name of the reader</source>
   <translation>Name der befundenden Person</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Address of the library</source>
   <translation>Adresse der Bibliothek</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Of a department's database; counts from the next start on. Its password is kept in a file that only you can read, and is not shown again.</source>
   <translation>Einer Datenbank der Abteilung; gilt ab dem nächsten Start. Das Kennwort wird in einer Datei aufbewahrt, die nur Sie lesen können, und nicht wieder angezeigt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Reasons of an audit, one a line</source>
   <translation>Gründe eines Audits, einer je Zeile</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Empty: the program's own list.</source>
   <translation>Leer: die Liste des Programms.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys of the actions</source>
   <translation>Tasten der Aktionen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Search an action or a key</source>
   <translation>Eine Aktion oder Taste suchen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>New key of the chosen action</source>
   <translation>Neue Taste der gewählten Aktion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press a key</source>
   <translation>Taste drücken</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Take it over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>No key</source>
   <translation>Keine Taste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Default</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>All defaults</source>
   <translation>Alle Vorgaben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} moves through the window and cannot be given away.</source>
   <translation>{0} führt durch das Fenster und kann nicht vergeben werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} is the key of “{1}”.</source>
   <translation>{0} ist die Taste von „{1}“.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press the new key in the field. Keys in bold are your own.</source>
   <translation>Die neue Taste im Feld drücken. Fette Tasten sind Ihre eigenen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocols</source>
   <translation>Hängeprotokolle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocol to edit</source>
   <translation>Zu bearbeitendes Hängeprotokoll</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Name of the protocol</source>
   <translation>Name des Protokolls</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Forget my changes</source>
   <translation>Meine Änderungen verwerfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Delete your own protocol; a bundled one comes back</source>
   <translation>Das eigene Protokoll löschen; ein mitgeliefertes kommt zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps of the protocol</source>
   <translation>Schritte des Protokolls</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Save as</source>
   <translation>Speichern als</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps, walked with the space bar</source>
   <translation>Schritte, mit der Leertaste durchgangen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add a step after this one</source>
   <translation>Einen Schritt nach diesem hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Remove this step</source>
   <translation>Diesen Schritt entfernen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Up</source>
   <translation>Auf</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step earlier</source>
   <translation>Diesen Schritt früher gehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Down</source>
   <translation>Ab</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step later</source>
   <translation>Diesen Schritt später gehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>{0} (yours)</source>
   <translation>{0} (eigenes)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>New step</source>
   <translation>Neuer Schritt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Screening</source>
   <translation>Screening</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Four views</source>
   <translation>Vier Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Pairs</source>
   <translation>Paare</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>One breast</source>
   <translation>Eine Brust</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Current over prior</source>
   <translation>Aktuell über früher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up</source>
   <translation>Achterhängung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis</source>
   <translation>Tomosynthese</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single views</source>
   <translation>Einzelaufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up with prior</source>
   <translation>Achterhängung mit Voruntersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC pair</source>
   <translation>CC-Paar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC over prior</source>
   <translation>CC über früher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO pair</source>
   <translation>MLO-Paar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO over prior</source>
   <translation>MLO über früher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Implant displaced</source>
   <translation>Implantat verlagert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Special views</source>
   <translation>Spezialaufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast</source>
   <translation>Rechte Brust</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast</source>
   <translation>Linke Brust</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast over prior</source>
   <translation>Rechte Brust über früher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast over prior</source>
   <translation>Linke Brust über früher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis CC</source>
   <translation>Tomosynthese CC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis MLO</source>
   <translation>Tomosynthese MLO</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right: 2-D beside tomosynthesis</source>
   <translation>Rechts: 2-D neben Tomosynthese</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left: 2-D beside tomosynthesis</source>
   <translation>Links: 2-D neben Tomosynthese</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single view</source>
   <translation>Einzelaufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open a study</source>
   <translation>Untersuchung öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add a prior study</source>
   <translation>Eine Voruntersuchung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open files or a ZIP</source>
   <translation>Dateien oder ZIP öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Mammograms</source>
   <translation>Mammographien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add truth</source>
   <translation>Referenz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open findings of others</source>
   <translation>Befunde anderer öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>CAD SR, SR, SEG, presentation states</source>
   <translation>CAD SR, SR, SEG, Presentation States</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Load a calibration</source>
   <translation>Kalibrierung laden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Library</source>
   <translation>Bi&amp;bliothek</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Worklist</source>
   <translation>&amp;Arbeitsliste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the studies of the library</source>
   <translation>Die Untersuchungen der Bibliothek zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Next case</source>
   <translation>&amp;Nächster Fall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the next study of the worklist</source>
   <translation>Die nächste Untersuchung der Arbeitsliste öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Previous case</source>
   <translation>Vo&amp;riger Fall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the study before in the worklist</source>
   <translation>Die vorige Untersuchung der Arbeitsliste öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Dashboard</source>
   <translation>Ü&amp;bersicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the figures of models and readers</source>
   <translation>Die Zahlen von Modellen und Lesern zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Reading panel</source>
   <translation>Leiste &amp;Lesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the form of both breasts and your findings</source>
   <translation>Das Formular beider Brüste und die eigenen Befunde zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Store the assessment</source>
   <translation>Beurteilung &amp;speichern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Store what you say of both breasts; then the model's marks come</source>
   <translation>Speichern, was Sie über beide Brüste sagen; dann kommen die Marken des Modells</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Audit panel</source>
   <translation>Leiste &amp;Prüfung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the model's findings and your verdicts</source>
   <translation>Die Befunde des Modells und Ihre Urteile zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>A&amp;gree</source>
   <translation>&amp;Zustimmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Agree with the chosen finding of the model</source>
   <translation>Dem gewählten Befund des Modells zustimmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Disagree</source>
   <translation>&amp;Widersprechen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Disagree with the chosen finding of the model</source>
   <translation>Dem gewählten Befund des Modells widersprechen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Unsure</source>
   <translation>&amp;Unsicher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Be unsure of the chosen finding of the model</source>
   <translation>Über den gewählten Befund des Modells unsicher sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Read &amp;blinded</source>
   <translation>Ver&amp;blindet lesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>The model's marks come only after your assessment is stored</source>
   <translation>Die Marken des Modells kommen erst, wenn Ihre Beurteilung gespeichert ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>agree</source>
   <translation>Zustimmung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>disagree</source>
   <translation>Widerspruch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Agree</source>
   <translation>Zustimmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Disagree</source>
   <translation>Widerspruch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model's findings and your verdicts</source>
   <translation>Die Befunde des Modells und Ihre Urteile</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment on the verdict</source>
   <translation>Bemerkung zum Urteil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Missed lesion</source>
   <translation>Verpasste Läsion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Add the selected drawing as a lesion that the model has missed</source>
   <translation>Das gewählte Gezeichnete als vom Modell verpasste Läsion hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Finish the audit</source>
   <translation>Prüfung abschließen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>No study is open.</source>
   <translation>Keine Untersuchung ist offen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Blinded: store your assessment first.</source>
   <translation>Verblindet: zuerst Ihre Beurteilung speichern.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>This study is not in the library.</source>
   <translation>Diese Untersuchung ist nicht in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model has not read this study yet.</source>
   <translation>Das Modell hat diese Untersuchung noch nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>{0}: {1} of {2} findings judged, {3} missed lesions added.</source>
   <translation>{0}: {1} von {2} Befunden beurteilt, {3} verpasste Läsionen hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Audited.</source>
   <translation>Geprüft.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: BI-RADS category</source>
   <translation>{0}: BI-RADS-Kategorie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>BI-RADS</source>
   <translation>BI-RADS</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: density</source>
   <translation>{0}: Dichte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: comment</source>
   <translation>{0}: Bemerkung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>not yet</source>
   <translation>noch nicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Describe the finding</source>
   <translation>Den Befund beschreiben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Kind of finding</source>
   <translation>Art des Befundes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>BI-RADS category of the finding</source>
   <translation>BI-RADS-Kategorie des Befundes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Comment on the finding</source>
   <translation>Bemerkung zum Befund</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>My findings</source>
   <translation>Meine Befunde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline, then take it as a finding.</source>
   <translation>Einen Punkt, eine Ellipse oder einen Umriss zeichnen, dann als Befund übernehmen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take what is drawn</source>
   <translation>Gezeichnetes nehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the selected point, ellipse or outline a finding</source>
   <translation>Den gewählten Punkt, die Ellipse oder den Umriss zum Befund machen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Grow from extremum</source>
   <translation>Aus Extremum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the region of the selected extremum a finding</source>
   <translation>Die Region des gewählten Extremums zum Befund machen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Describe…</source>
   <translation>Beschreiben…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Nothing is drawn</source>
   <translation>Nichts ist gezeichnet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>a missed lesion is what is drawn on a view and selected</source>
   <translation>eine verpasste Läsion ist, was auf einer Aufnahme gezeichnet und gewählt ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline on it, then add it.</source>
   <translation>Darauf einen Punkt, eine Ellipse oder einen Umriss zeichnen, dann hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Keep mine</source>
   <translation>Meine behalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Take theirs</source>
   <translation>Ihre nehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store the assessment; then the model's marks come (Ctrl+Return)</source>
   <translation>Die Beurteilung speichern; dann kommen die Marken des Modells (Strg+Eingabe)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Amend</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Reopen the stored assessment; what was stored stays on record</source>
   <translation>Die gespeicherte Beurteilung wieder öffnen; das Gespeicherte bleibt festgehalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Next case</source>
   <translation>Nächster Fall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Open the next study of the worklist (F12)</source>
   <translation>Die nächste Untersuchung der Arbeitsliste öffnen (F12)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Read blinded</source>
   <translation>Verblindet lesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks and the truth stay hidden until the assessment is stored. Counts from the next study that is opened.</source>
   <translation>Die Marken des Modells und die Referenz bleiben verborgen, bis die Beurteilung gespeichert ist. Gilt ab der nächsten geöffneten Untersuchung.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Choose a BI-RADS category for at least one breast.</source>
   <translation>Für mindestens eine Brust eine BI-RADS-Kategorie wählen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Blinded: the model's marks and the truth come when you have stored.</source>
   <translation>Verblindet: Die Marken des Modells und die Referenz kommen nach dem Speichern.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>NOT kept: {0}. It is tried again.</source>
   <translation>NICHT gesichert: {0}. Es wird erneut versucht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. No study is open.</source>
   <translation>{0} liest. Keine Untersuchung ist offen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. This study is not in the library.</source>
   <translation>{0} liest. Diese Untersuchung ist nicht in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} stored it at {1}.</source>
   <translation>{0} hat um {1} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks came at {0}.</source>
   <translation>Die Marken des Modells kamen um {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Being kept…</source>
   <translation>{0} liest. Wird gesichert…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Every word is kept as it is written.</source>
   <translation>{0} liest. Jedes Wort wird beim Schreiben gesichert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Kept.</source>
   <translation>{0} liest. Gesichert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has stored this study.</source>
   <translation>Ein anderes Fenster hat diese Untersuchung gespeichert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has written to this study.</source>
   <translation>Ein anderes Fenster hat in diese Untersuchung geschrieben.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>There now:</source>
   <translation>Jetzt dort:</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Audit</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>End of the worklist</source>
   <translation>Ende der Arbeitsliste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>there is no further study in this list</source>
   <translation>in dieser Liste ist keine weitere Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Change the filters of the worklist, or sort it anew.</source>
   <translation>Die Filter der Arbeitsliste ändern oder sie neu sortieren.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>LEM Viewer – second window</source>
   <translation>LEM Viewer – zweites Fenster</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>Views on the second screen</source>
   <translation>Aufnahmen auf dem zweiten Bildschirm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Nothing to analyse</source>
   <translation>Nichts zu analysieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>The model reads whole two-dimensional views; slices, spot and magnified views are not read.</source>
   <translation>Das Modell liest ganze zweidimensionale Aufnahmen; Schichten, Spot- und Vergrößerungsaufnahmen werden nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Slice read by the model</source>
   <translation>Schicht vom Modell gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>the model was not validated on slices of a tomosynthesis</source>
   <translation>das Modell wurde nicht an Schichten einer Tomosynthese geprüft</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Do not compare its probability with that of a whole view.</source>
   <translation>Seine Wahrscheinlichkeit nicht mit der einer ganzen Aufnahme vergleichen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Not followed back</source>
   <translation>Nicht zurückverfolgt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>{0} read this study, another model is in use now</source>
   <translation>{0} hat diese Studie gelesen, inzwischen wird ein anderes Modell verwendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Analyse again (A) with the model in use.</source>
   <translation>Mit dem verwendeten Modell erneut analysieren (A).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slices: drag, Shift and the wheel, or the keys , and .</source>
   <translation>Schichten: ziehen, Umschalt und Rad oder die Tasten , und .</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Slice {0}/{1}</source>
   <translation>Schicht {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Frame {0}/{1}</source>
   <translation>Bild {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  not readable</source>
   <translation>{0}  nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  cine</source>
   <translation>{0}  Cine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Pointer</source>
   <translation>Zeiger</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>no model</source>
   <translation>kein Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}: must not be used</source>
   <translation>{0}: darf nicht verwendet werden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}, by rule {1}</source>
   <translation>{0}, nach Regel {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Choose a model in the preferences (Ctrl+,).</source>
   <translation>Ein Modell in den Einstellungen wählen (Ctrl+,).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>device: automatic</source>
   <translation>Gerät: automatisch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notices (F8)</source>
   <translation>{0} Meldungen (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notice (F8)</source>
   <translation>{0} Meldung (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>No notices</source>
   <translation>Keine Meldungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cells below</source>
   <translation>Die Zellen unten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>All magnified, spot and other special views</source>
   <translation>Alle Vergrößerungs-, Spot- und anderen Spezialaufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Every view alone, one after the other</source>
   <translation>Jede Aufnahme allein, eine nach der anderen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>What no other step has</source>
   <translation>Was kein anderer Schritt hat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>either side</source>
   <translation>beide Seiten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D, else tomosynthesis</source>
   <translation>2-D, sonst Tomosynthese</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D only</source>
   <translation>nur 2-D</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>tomosynthesis only</source>
   <translation>nur Tomosynthese</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Cells of the step</source>
   <translation>Zellen des Schritts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>any view</source>
   <translation>jede Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>prior {0}</source>
   <translation>früher {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>the exam that is read</source>
   <translation>die gelesene Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>ordinary views</source>
   <translation>gewöhnliche Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Shows</source>
   <translation>Zeigt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Side</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Exam</source>
   <translation>Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Modifier</source>
   <translation>Zusatz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cell that is chosen above shows</source>
   <translation>Die oben gewählte Zelle zeigt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Previous step (Shift+Space)</source>
   <translation>Voriger Schritt (Umschalt+Leertaste)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Next step (Space)</source>
   <translation>Nächster Schritt (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}: {2}</source>
   <translation>Schritt {0} von {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Page {0} of {1}</source>
   <translation>Seite {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}</source>
   <translation>Schritt {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>maximum</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>minimum</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>LEM outline</source>
   <translation>LEM-Umriss</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>truth</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>p {0}–1, score ≥ {1}</source>
   <translation>p {0}–1, Score ≥ {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Read this exam</source>
   <translation>Diese lesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Hang this exam as the one that is read</source>
   <translation>Diese Untersuchung als die gelesene hängen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Pages of the study browser</source>
   <translation>Seiten des Untersuchungsbrowsers</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Views</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Header</source>
   <translation>Kopf</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems ({0})</source>
   <translation>Probleme ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>SYNTHETIC</source>
   <translation>SYNTHETISCH</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Made by this program; not a patient.</source>
   <translation>Von diesem Programm erzeugt; keine Patientin.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Views of the study</source>
   <translation>Aufnahmen der Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side of the active view</source>
   <translation>Seite der aktiven Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Projection of the active view</source>
   <translation>Projektion der aktiven Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side or view is not known. Choose it here.</source>
   <translation>Seite oder Aufnahme ist nicht bekannt. Hier wählen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>patient hidden</source>
   <translation>Patientin verborgen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the right breast.</source>
   <translation>Es gibt keine Aufnahme der rechten Brust.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the left breast.</source>
   <translation>Es gibt keine Aufnahme der linken Brust.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: raw values of the detector, not made for reading.</source>
   <translation>{0}: Rohwerte des Detektors, nicht zum Befunden bestimmt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: compressed with loss; fine detail may be gone.</source>
   <translation>{0}: verlustbehaftet komprimiert; feine Einzelheiten können fehlen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: an implant; the model was not validated on such breasts.</source>
   <translation>{0}: ein Implantat; das Modell wurde an solchen Brüsten nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: a partial view; not all of the breast is on it.</source>
   <translation>{0}: eine Teilaufnahme; nicht die ganze Brust ist darauf.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: text is burned into the picture; it may name the patient.</source>
   <translation>{0}: Text ist ins Bild eingebrannt; er kann die Patientin nennen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is of another patient</source>
   <translation>sie ist von einer anderen Patientin</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>neither name nor birth date confirm that it is the same patient</source>
   <translation>weder Name noch Geburtsdatum bestätigen, dass es dieselbe Patientin ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>a study date is missing or is no date</source>
   <translation>ein Untersuchungsdatum fehlt oder ist kein Datum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is newer than the exam that is read</source>
   <translation>sie ist neuer als die gelesene Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: could not be opened; the notices say why.</source>
   <translation>{0}: konnte nicht geöffnet werden; die Meldungen sagen, warum.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The {0} {1} view is missing.</source>
   <translation>Die Aufnahme {0} {1} fehlt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There are {0} views {1} {2}; the first one hangs.</source>
   <translation>Es gibt {0} Aufnahmen {1} {2}; die erste hängt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>Side or view of %n pictures is not known; choose it in the study panel.</source>
   <extracomment>For one: Side or view of %n picture is not known; choose it in the study panel.</extracomment>
   <translation>
    <numerusform>Seite oder Aufnahme von %n Bild ist nicht bekannt; in der Leiste Untersuchung wählen.</numerusform>
    <numerusform>Seite oder Aufnahme von %n Bildern ist nicht bekannt; in der Leiste Untersuchung wählen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: no pixel spacing; measurements are in pixels.</source>
   <translation>{0}: kein Pixelabstand; Messungen sind in Pixeln.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: which way up is not known; shown as stored.</source>
   <translation>{0}: Lage nicht bekannt; wie gespeichert gezeigt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>No prior is open.</source>
   <translation>Keine Voruntersuchung ist offen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is not of this exam</source>
   <translation>sie gehört nicht zu dieser Untersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>an unknown day</source>
   <translation>einem unbekannten Tag</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The exam of {0} is not hung as a prior: {1}.</source>
   <translation>Die Untersuchung vom {0} wird nicht als frühere gehängt: {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/technique_text.py" />
   <source>AGD</source>
   <translation>AGD</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/technique_text.py" />
   <source>ESD</source>
   <translation>ESD</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>Test pattern</source>
   <translation>Testbild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>{0} equal grey steps, each with faint squares of 1 and 2 %; squares of 5 and 95 %; single and double line pairs; a frame at the very edge. All must be seen.</source>
   <translation>{0} gleiche Graustufen, jede mit schwachen Quadraten von 1 und 2 %; Quadrate von 5 und 95 %; einfache und doppelte Linienpaare; ein Rahmen am äußersten Rand. Alles muss zu sehen sein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>malignant</source>
   <translation>maligne</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>abnormal</source>
   <translation>auffällig</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>partial view</source>
   <translation>Teilaufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>lossy</source>
   <translation>verlustbehaftet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>burned-in text</source>
   <translation>eingebrannter Text</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>magnified</source>
   <translation>vergrößert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not for reading</source>
   <translation>nicht zum Befunden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Zoom {0:.0f} %</source>
   <translation>Zoom {0:.0f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Name side and view…</source>
   <translation>Seite und Aufnahme benennen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>model withdrawn</source>
   <translation>Modell zurückgezogen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>{0}, this slice only</source>
   <translation>{0}, nur diese Schicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: slices</source>
   <translation>vom Modell nicht gelesen: Schichten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: special view</source>
   <translation>vom Modell nicht gelesen: Spezialaufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>born {0}</source>
   <translation>geb. {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(side from pixels)</source>
   <translation>(Seite aus den Pixeln)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(no spacing)</source>
   <translation>(ohne Pixelabstand)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>score {0:+.2f}  p {1:.2f}</source>
   <translation>Score {0:+.2f}  p {1:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>padding</source>
   <translation>Füllbereich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>stored {0}  value {1:g}</source>
   <translation>gespeichert {0}  Wert {1:g}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>no spacing</source>
   <translation>kein Pixelabstand</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette</source>
   <translation>Palette</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette of tools</source>
   <translation>Werkzeugpalette</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window: drag right is softer, left harder; up is brighter, down darker</source>
   <translation>Fenster: nach rechts weicher, links härter; oben heller, unten dunkler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move: drag the picture</source>
   <translation>Verschieben: das Bild ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: drag up to enlarge, down to reduce</source>
   <translation>Zoom: nach oben vergrößert, nach unten verkleinert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Loupe: follows the pointer; wheel for its step, Shift + wheel for its size</source>
   <translation>Lupe: folgt dem Zeiger; Rad für die Stufe, Umschalt + Rad für die Größe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ruler: drag from end to end, or click twice</source>
   <translation>Strecke: von Ende zu Ende ziehen oder zweimal klicken</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ellipse: drag a box; area, mean, deviation, least and most</source>
   <translation>Ellipse: einen Kasten ziehen; Fläche, Mittel, Abweichung, kleinster und größter Wert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Polygon: click the corners; the first again or a double click closes it</source>
   <translation>Polygon: die Ecken anklicken; die erste nochmals oder ein Doppelklick schließt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Angle: click an end, the vertex, the other end</source>
   <translation>Winkel: ein Ende, den Scheitel, das andere Ende anklicken</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Arrow: drag to what is meant, then write its text</source>
   <translation>Pfeil: zum Gemeinten ziehen, dann den Text schreiben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Probe: click for row, column, stored value</source>
   <translation>Punkt: klicken für Zeile, Spalte, gespeicherten Wert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Nipple: click it; distances are measured from it</source>
   <translation>Mamille: anklicken; Abstände werden von ihr gemessen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Link cursor: arc of equal distance from the nipple, place in the prior</source>
   <translation>Gekoppelter Cursor: Bogen gleichen Abstands von der Mamille, Ort in der Voruntersuchung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag left and right</source>
   <translation>Nach links und rechts ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window width: right is softer, left is harder</source>
   <translation>Fensterbreite: rechts weicher, links härter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag up and down</source>
   <translation>Nach oben und unten ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window centre: up is brighter, down is darker</source>
   <translation>Fenstermitte: oben heller, unten dunkler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with Ctrl</source>
   <translation>Mit Strg ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>The window of this view alone</source>
   <translation>Das Fenster dieser Aufnahme allein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel</source>
   <translation>Rad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom about the pointer; with Ctrl in finer steps</source>
   <translation>Zoom um den Zeiger; mit Strg feiner</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the middle button</source>
   <translation>Mit der mittleren Taste ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move the picture</source>
   <translation>Das Bild verschieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the right button</source>
   <translation>Mit der rechten Taste ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: up is larger</source>
   <translation>Zoom: oben ist größer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>One view over the whole light box, and back</source>
   <translation>Eine Aufnahme über den ganzen Leuchtkasten, und zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on a marker</source>
   <translation>Klick auf eine Marke</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select the extremum</source>
   <translation>Das Extremum auswählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Pointer on a marker</source>
   <translation>Zeiger auf einer Marke</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its score</source>
   <translation>Ihr Score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click with the right button</source>
   <translation>Klick mit der rechten Taste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Menu of the view: window, size, side and view</source>
   <translation>Menü der Aufnahme: Fenster, Größe, Seite und Aufnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on “Name side and view…”</source>
   <translation>Klick auf „Seite und Aufnahme benennen…“</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Tell the side and view of a picture that does not</source>
   <translation>Seite und Aufnahme eines Bildes nennen, das sie nicht sagt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on something drawn</source>
   <translation>Klick auf etwas Gezeichnetes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select it; drag it or one of its handles</source>
   <translation>Auswählen; es oder einen Griff ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click on an arrow's text</source>
   <translation>Doppelklick auf den Text eines Pfeils</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Write it anew</source>
   <translation>Ihn neu schreiben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel with the loupe</source>
   <translation>Rad mit der Lupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its step; with Shift its size</source>
   <translation>Ihre Stufe; mit Umschalt ihre Größe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Stop the check</source>
   <translation>Prüfung anhalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check again</source>
   <translation>Neu prüfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>patients</source>
   <translation>Patientinnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Reading tables…</source>
   <translation>Tabellen werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The report was not saved: {0}</source>
   <translation>Der Bericht wurde nicht gespeichert: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are being checked. Wait, or stop the check to go on without it.</source>
   <translation>Die Daten werden geprüft. Warten Sie, oder halten Sie die Prüfung an, um ohne sie fortzufahren.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Counting anew…</source>
   <translation>Wird neu gezählt…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are not checked yet.</source>
   <translation>Die Daten sind noch nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Mend what is left out, or say that the training may go on without it.</source>
   <translation>Beheben Sie, was weggelassen wird, oder erlauben Sie das Training ohne diese Bilder.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Files have changed since the check: they are checked anew.</source>
   <translation>Dateien haben sich seit der Prüfung geändert: Sie werden neu geprüft.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Headers: {0} of {1}</source>
   <translation>Kopfdaten: {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Images: {0} of {1}</source>
   <translation>Bilder: {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Parts of the split</source>
   <translation>Teile der Aufteilung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to learn from</source>
   <translation>zum Lernen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to choose the epoch by</source>
   <translation>zur Wahl der Epoche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>kept for the figures</source>
   <translation>für die Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not usable</source>
   <translation>Nicht verwendbar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>One class only</source>
   <translation>Nur eine Klasse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Too few patients</source>
   <translation>Zu wenige Patientinnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Disk</source>
   <translation>Datenträger</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Label</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels contradict</source>
   <translation>Widersprüchliche Beschriftung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Same picture twice</source>
   <translation>Dasselbe Bild doppelt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Patient on both sides</source>
   <translation>Patientin in mehreren Teilen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not readable</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask missing</source>
   <translation>Maske fehlt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask without image</source>
   <translation>Maske ohne Bild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Empty mask</source>
   <translation>Leere Maske</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask of another size</source>
   <translation>Maske anderer Größe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Burned-in text</source>
   <translation>Eingebrannter Text</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Classes out of balance</source>
   <translation>Klassen im Ungleichgewicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Few patients</source>
   <translation>Wenige Patientinnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Stops the training</source>
   <translation>Verhindert das Training</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by the training itself</source>
   <translation>Vom Training selbst weggelassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by you</source>
   <translation>Von Ihnen weggelassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>To be looked at</source>
   <translation>Zum Ansehen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n images</source>
   <extracomment>For one: %n image</extracomment>
   <translation>
    <numerusform>%n Bild</numerusform>
    <numerusform>%n Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n patients</source>
   <extracomment>For one: %n patient</extracomment>
   <translation>
    <numerusform>%n Patientin</numerusform>
    <numerusform>%n Patientinnen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>{0} of {1}; {2} positive ({3})</source>
   <translation>{0} von {1}; {2} positiv ({3})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n with masks</source>
   <extracomment>For one: %n with a mask</extracomment>
   <translation>
    <numerusform>%n mit Maske</numerusform>
    <numerusform>%n mit Masken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels</source>
   <translation>Beschriftungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Sides</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Makers</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>together</source>
   <translation>zusammen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>No training is possible until what stops it is mended.</source>
   <translation>Es ist kein Training möglich, bis behoben ist, was es verhindert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible. Only headers and tables were looked at.</source>
   <translation>Ein Training ist möglich. Nur Kopfdaten und Tabellen wurden geprüft.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible.</source>
   <translation>Ein Training ist möglich.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Dice of the score map</source>
   <translation>Dice der Score-Karte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>{0}, epoch {1}: {2} training, {3} validation</source>
   <translation>{0}, Epoche {1}: {2} Training, {3} Validierung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>epoch {0}: {1} training, {2} validation</source>
   <translation>Epoche {0}: {1} Training, {2} Validierung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>training images (a fixed sample)</source>
   <translation>Trainingsbilder (eine feste Stichprobe)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>validation images</source>
   <translation>Validierungsbilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>best epoch so far</source>
   <translation>bisher beste Epoche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Cancer: malignant findings count, benign ones do not</source>
   <translation>Krebs: bösartige Befunde zählen, gutartige nicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Any lesion: benign and malignant findings count alike</source>
   <translation>Jede Läsion: gutartige und bösartige Befunde zählen gleich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder or manifest</source>
   <translation>Ordner oder Manifest</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>A folder or a CSV file; drop it here</source>
   <translation>Ein Ordner oder eine CSV-Datei; hier ablegen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a CSV file…</source>
   <translation>CSV-Datei wählen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Chosen before</source>
   <translation>Früher gewählt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Use what readers said in the audit</source>
   <translation>Urteile aus dem Audit verwenden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Images on which readers agreed with a finding or added one are positive</source>
   <translation>Bilder, auf denen Befundende einem Fund zustimmten oder einen ergänzten, sind positiv</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Make a practice folder…</source>
   <translation>Übungsordner machen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Synthetic mammograms with labels, to try a training with</source>
   <translation>Künstliche Mammogramme mit Beschriftung, um ein Training auszuprobieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Where the images are</source>
   <translation>Wo die Bilder sind</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>No folder of your own?</source>
   <translation>Kein eigener Ordner?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What the model is to find</source>
   <translation>Was das Modell finden soll</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What is understood</source>
   <translation>Was verstanden wird</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder of images</source>
   <translation>Ordner mit Bildern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Manifest of images</source>
   <translation>Manifest der Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The practice folder is being made.</source>
   <translation>Der Übungsordner wird gemacht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose the folder or the CSV file that names your images.</source>
   <translation>Wählen Sie den Ordner oder die CSV-Datei mit Ihren Bildern.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Looking…</source>
   <translation>Wird angesehen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The audit cannot be learned from yet: {0}. Audit studies in the reading room and finish their audit first.</source>
   <translation>Aus dem Audit kann noch nicht gelernt werden: {0}. Auditieren Sie zuerst Studien im Befundraum und schließen Sie deren Audit ab.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a CSV that names the images</source>
   <translation>eine CSV, die die Bilder nennt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a folder a class</source>
   <translation>ein Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>There is no such folder or file.</source>
   <translation>Diesen Ordner oder diese Datei gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Check the path; a share that was there may be gone.</source>
   <translation>Prüfen Sie den Pfad; vielleicht ist eine Freigabe nicht mehr verbunden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>This is a single file, and no CSV.</source>
   <translation>Das ist eine einzelne Datei und keine CSV.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder it lies in.</source>
   <translation>Wählen Sie den Ordner, in dem sie liegt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>The folder is empty.</source>
   <translation>Der Ordner ist leer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder that holds your images.</source>
   <translation>Wählen Sie den Ordner mit Ihren Bildern.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>You may not read this folder.</source>
   <translation>Sie dürfen diesen Ordner nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Ask for the permission, or copy the images to a place that is yours.</source>
   <translation>Bitten Sie um das Recht, oder kopieren Sie die Bilder an einen eigenen Ort.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Nothing in this folder says which images are positive.</source>
   <translation>Nichts in diesem Ordner sagt, welche Bilder positiv sind.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Sort the images into sub-folders normal, benign and malignant, or write a CSV with the columns file, label and patient.</source>
   <translation>Sortieren Sie die Bilder in die Unterordner normal, benign und malignant, oder schreiben Sie eine CSV mit den Spalten file, label und patient.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A folder with a sub-folder for each class: normal, benign, malignant. In it a folder for each patient; else the file's name up to the first underscore is the patient. A mask lies beside its image as NAME_mask.png.</source>
   <translation>Ein Ordner mit einem Unterordner je Klasse: normal, benign, malignant. Darin ein Ordner je Patientin; sonst ist der Dateiname bis zum ersten Unterstrich die Patientin. Eine Maske liegt neben ihrem Bild als NAME_mask.png.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A CSV file with the columns file, label and patient; mask and split may be there too.</source>
   <translation>Eine CSV-Datei mit den Spalten file, label und patient; mask und split dürfen dabei sein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS or RSNA 2022, as it was downloaded.</source>
   <translation>CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS oder RSNA 2022, wie heruntergeladen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>It holds %n images.</source>
   <extracomment>For one: It holds %n image.</extracomment>
   <translation>
    <numerusform>Er enthält %n Bild.</numerusform>
    <numerusform>Er enthält %n Bilder.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Recognised: {0}. {1} of {2}: {3}.</source>
   <translation>Erkannt: {0}. {1} von {2}: {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Train a model – LEM Viewer</source>
   <translation>Modell trainieren – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Looking whether the images are as they were checked…</source>
   <translation>Es wird nachgesehen, ob die Bilder noch sind wie geprüft…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>I understand that this proves nothing</source>
   <translation>Ich verstehe, dass das nichts beweist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>How far it can be trusted</source>
   <translation>Wie weit man ihm trauen kann</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>Enough patients of both kinds, by the rules of thumb.</source>
   <translation>Nach den Faustregeln genug Patientinnen beider Arten.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What it will take</source>
   <translation>Was es braucht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring…</source>
   <translation>Wird gemessen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Stop measuring</source>
   <translation>Messung beenden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure again</source>
   <translation>Noch einmal messen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured</source>
   <translation>Nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Something else was chosen</source>
   <translation>Etwas anderes wurde gewählt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What was measured does not hold for it: measure again.</source>
   <translation>Was gemessen wurde, gilt dafür nicht: noch einmal messen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured yet</source>
   <translation>Noch nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Ten real steps on this device tell how long it takes.</source>
   <translation>Zehn wirkliche Schritte auf diesem Gerät sagen, wie lange es dauert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>The model read a study meanwhile: alone it would be quicker.</source>
   <translation>Das Modell las dabei eine Studie: Allein ginge es schneller.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>A training runs meanwhile: alone it would be quicker.</source>
   <translation>Ein Training läuft dabei: Allein ginge es schneller.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Reading uses the same device: each analysis adds its own time.</source>
   <translation>Das Lesen benutzt dasselbe Gerät: Jede Analyse kommt mit ihrer Zeit hinzu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Device memory</source>
   <translation>Gerätespeicher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Sleep</source>
   <translation>Ruhezustand</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>{0} images/s</source>
   <translation>{0} Bilder/s</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known here</source>
   <translation>hier nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>device {0} °C</source>
   <translation>Gerät {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>processor {0} °C</source>
   <translation>Prozessor {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>allowed again</source>
   <translation>wieder erlaubt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known yet</source>
   <translation>noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>held off</source>
   <translation>verhindert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not held off: the computer may fall asleep</source>
   <translation>nicht verhindert: der Computer kann einschlafen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A whole number from {0} to {1}, please.</source>
   <translation>Bitte eine ganze Zahl von {0} bis {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A number from {0} to {1}, please.</source>
   <translation>Bitte eine Zahl von {0} bis {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A JSON object, please, as in {0}</source>
   <translation>Bitte ein JSON-Objekt, wie in {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>From {0} to {1}.</source>
   <translation>Von {0} bis {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_log.py" />
   <source>What happened so far</source>
   <translation>Was bisher geschah</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>{0}: says {1}</source>
   <translation>{0}: sagt {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>outlined: the truth</source>
   <translation>umrandet: die Wahrheit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Epoch whose score maps are shown</source>
   <translation>Epoche, deren Score-Karten gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four validation cases come after the first epoch.</source>
   <translation>Score-Karten von vier Validierungsfällen kommen nach der ersten Epoche.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four fixed validation cases</source>
   <translation>Score-Karten von vier festen Validierungsfällen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>The score maps of this epoch cannot be read.</source>
   <translation>Die Score-Karten dieser Epoche können nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>epoch {0}</source>
   <translation>Epoche {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment</source>
   <translation>Einstellungen eines veröffentlichten Versuchs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment…</source>
   <translation>Einstellungen eines veröffentlichten Versuchs…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Safe settings for these data</source>
   <translation>Sichere Einstellungen für diese Daten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>More settings</source>
   <translation>Weitere Einstellungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>What it begins from</source>
   <translation>Wovon es ausgeht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How it is made</source>
   <translation>Wie es gemacht ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How long it learns</source>
   <translation>Wie lange es lernt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Images are changed at random while it learns</source>
   <translation>Beim Lernen werden die Bilder zufällig verändert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Mend what is written in red.</source>
   <translation>Verbessern Sie, was rot geschrieben ist.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Look first at what is chosen here.</source>
   <translation>Sehen Sie zuerst an, was hier gewählt ist.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Read how far such a model can be trusted, and tick that you understand.</source>
   <translation>Lesen Sie, wie weit man einem solchen Modell trauen kann, und haken Sie ab, dass Sie es verstehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Chosen for your data and this machine.</source>
   <translation>Für Ihre Daten und diesen Rechner gewählt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>{0}: its patients are dealt out as there. Ours, not the paper's: {1}.</source>
   <translation>{0}: Die Patientinnen werden verteilt wie dort. Von uns, nicht aus der Arbeit: {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of {0} on your own data. Ours, not the paper's: {1}.</source>
   <translation>Einstellungen von {0} auf Ihren eigenen Daten. Von uns, nicht aus der Arbeit: {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Letters, digits, dot, dash and underscore, at most 64, please.</source>
   <translation>Bitte Buchstaben, Ziffern, Punkt, Binde- und Unterstrich, höchstens 64.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>This is the name of a model that came with the program. Choose another.</source>
   <translation>So heißt ein Modell, das mit dem Programm kam. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>You have a model of this name already. Choose another.</source>
   <translation>Sie haben schon ein Modell dieses Namens. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Another size…</source>
   <translation>Andere Größe…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Head</source>
   <translation>Kopf</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Input size</source>
   <translation>Eingangsgröße</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Learns on</source>
   <translation>Lernt auf</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>There are no ImageNet weights for this network. Begin from scratch, or choose another network.</source>
   <translation>Für dieses Netz gibt es keine ImageNet-Gewichte. Beginnen Sie bei null, oder wählen Sie ein anderes Netz.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>a pixel is about {0} mm of a breast 18 cm high</source>
   <translation>ein Pixel ist etwa {0} mm einer 18 cm hohen Brust</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_odd.py" />
   <source>Pictures of the odd images</source>
   <translation>Kleine Ansichten der auffälligen Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>How many images</source>
   <translation>Wie viele Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Kind of files</source>
   <translation>Art der Dateien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Place of the practice folder</source>
   <translation>Ort des Übungsordners</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose a place…</source>
   <translation>Ort wählen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Make</source>
   <translation>Machen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>into</source>
   <translation>nach</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stopped: nothing was left behind.</source>
   <translation>Angehalten: Es blieb nichts zurück.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>{0} synthetic images in {1}</source>
   <translation>{0} künstliche Bilder in {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Nothing was made: {0} {1}</source>
   <translation>Es wurde nichts gemacht: {0} {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose another place.</source>
   <translation>Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>What the check found</source>
   <translation>Was die Prüfung fand</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>Train anyway without these %n images</source>
   <extracomment>For one: Train anyway without this %n image</extracomment>
   <translation>
    <numerusform>Trotzdem ohne dieses %n Bild trainieren</numerusform>
    <numerusform>Trotzdem ohne diese %n Bilder trainieren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>all {0} images are {1}: both classes are needed</source>
   <translation>alle {0} Bilder sind {1}: beide Klassen werden gebraucht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients, at least {1} are needed</source>
   <translation>{0} Patientinnen, mindestens {1} werden gebraucht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only 1 patient has a {0} image: at least 2 are needed, one to learn from and one to choose by</source>
   <translation>nur 1 Patientin hat ein Bild der Klasse {0}: mindestens 2 werden gebraucht, eine zum Lernen und eine zum Auswählen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the part {0} holds one class only</source>
   <translation>der Teil „{0}“ enthält nur eine Klasse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only {0} patients are {1}: figures will be very uncertain</source>
   <translation>nur {0} Patientinnen sind {1}: die Kennzahlen werden sehr unsicher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the classes are unbalanced: {0} % of the images are positive</source>
   <translation>die Klassen sind im Ungleichgewicht: {0} % der Bilder sind positiv</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture under different labels</source>
   <translation>{0} Dateien enthalten dasselbe Bild mit verschiedener Beschriftung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture, filed under several patients</source>
   <translation>{0} Dateien enthalten dasselbe Bild, unter mehreren Patientinnen abgelegt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture</source>
   <translation>{0} Dateien enthalten dasselbe Bild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}) under the labels {2}</source>
   <translation>{0} Dateien enthalten dasselbe Bild ({1}) mit den Beschriftungen {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used; they are filed under several patients</source>
   <translation>{0} Dateien enthalten dasselbe Bild ({1}); die erste wird verwendet; sie sind unter mehreren Patientinnen abgelegt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used</source>
   <translation>{0} Dateien enthalten dasselbe Bild ({1}); die erste wird verwendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients are in several parts of the given split</source>
   <translation>{0} Patientinnen sind in mehreren Teilen der vorgegebenen Aufteilung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} of {1} images have no part (train, validation, test)</source>
   <translation>{0} von {1} Bildern haben keinen Teil (train, validation, test)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} images are left out as asked</source>
   <translation>{0} Bilder werden wie gewünscht weggelassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files that are to be left out are no images of these data ({1})</source>
   <translation>{0} Dateien, die weggelassen werden sollen, sind keine Bilder dieser Daten ({1})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} times: {1} ({2})</source>
   <translation>{0}-mal: {1} ({2})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>label is {0}, allowed are {1}</source>
   <translation>die Beschriftung ist {0}, erlaubt sind {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is {0}</source>
   <translation>die Beschriftung ist {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is missing</source>
   <translation>die Beschriftung fehlt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its labels contradict each other</source>
   <translation>die Beschriftungen widersprechen einander</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its patient is missing or not the same in every row</source>
   <translation>die Patientin fehlt oder ist nicht in jeder Zeile dieselbe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such file</source>
   <translation>diese Datei gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such folder</source>
   <translation>diesen Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no {0}</source>
   <translation>es gibt kein {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is no DICOM, PNG, JPEG or TIFF image</source>
   <translation>die Datei ist kein DICOM-, PNG-, JPEG- oder TIFF-Bild</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the image cannot be opened</source>
   <translation>das Bild kann nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged: {0}</source>
   <translation>das Bild ist beschädigt: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged ({0})</source>
   <translation>das Bild ist beschädigt ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the DICOM header is damaged: {0}</source>
   <translation>die DICOM-Kopfdaten sind beschädigt: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>a mask without an image of its name</source>
   <translation>eine Maske ohne Bild ihres Namens</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>no image has this mask</source>
   <translation>kein Bild hat diese Maske</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is empty</source>
   <translation>die Maske ist leer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is {0} pixels, the image {1}: {2}</source>
   <translation>die Maske hat {0} Pixel, das Bild {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no mask {0}; the image counts without truth</source>
   <translation>es gibt keine Maske {0}; das Bild zählt ohne Wahrheit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>stretching it would move the lesion</source>
   <translation>sie zu strecken würde die Läsion verschieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the patient is the file's name up to the first underscore</source>
   <translation>die Patientin ist der Dateiname bis zum ersten Unterstrich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file says that text is burned into its picture</source>
   <translation>die Datei sagt, dass Text in ihr Bild eingebrannt ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} phantoms are drawn: there is nothing to check</source>
   <translation>{0} Phantome werden gezeichnet: es gibt nichts zu prüfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the folder has no known layout</source>
   <translation>der Ordner hat keinen bekannten Aufbau</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} MB are free, {1} MB may be needed</source>
   <translation>{0} MB sind frei, {1} MB können nötig sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>nothing may be written there</source>
   <translation>dort darf nichts geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>it is a file, not a folder</source>
   <translation>es ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images, or change the form.</source>
   <translation>Fügen Sie Bilder hinzu, oder ändern Sie die Angaben.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add patients, or change the fractions.</source>
   <translation>Fügen Sie Patientinnen hinzu, oder ändern Sie die Anteile.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add the label to the table.</source>
   <translation>Tragen Sie die Beschriftung in die Tabelle ein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the label.</source>
   <translation>Berichtigen Sie die Beschriftung.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the labels.</source>
   <translation>Berichtigen Sie die Beschriftungen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the table.</source>
   <translation>Berichtigen Sie die Tabelle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the manifest.</source>
   <translation>Berichtigen Sie das Manifest.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy it again.</source>
   <translation>Kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy or export the file again.</source>
   <translation>Kopieren oder exportieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check that it is there.</source>
   <translation>Prüfen Sie, ob es da ist.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Remove the copies; a training uses the first only.</source>
   <translation>Entfernen Sie die Kopien; ein Training verwendet nur die erste.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Give all images of a patient one part, or split by patient.</source>
   <translation>Geben Sie allen Bildern einer Patientin denselben Teil, oder teilen Sie nach Patientinnen auf.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Name it in the table, or move it away.</source>
   <translation>Nennen Sie sie in der Tabelle, oder entfernen Sie sie von dort.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>The view is treated as one without truth.</source>
   <translation>Die Aufnahme gilt als eine ohne Wahrheit.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Use the mask that was drawn on this very image.</source>
   <translation>Verwenden Sie die Maske, die auf genau diesem Bild gezeichnet wurde.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A folder for each patient says it surely.</source>
   <translation>Ein Ordner je Patientin sagt es sicher.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Look at it: a model may learn the text. Crop or replace the image.</source>
   <translation>Sehen Sie es an: Ein Modell kann den Text lernen. Beschneiden oder ersetzen Sie das Bild.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Collect more, or begin from a model of the zoo.</source>
   <translation>Sammeln Sie mehr, oder beginnen Sie mit einem vorhandenen Modell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images of the rarer class; balance = "loss" or "sampling" helps.</source>
   <translation>Fügen Sie Bilder der selteneren Klasse hinzu; das Gewichten der Klassen hilft.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Paths are relative to {0}.</source>
   <translation>Pfade gelten ab {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Choose another folder for the run.</source>
   <translation>Wählen Sie einen anderen Ordner für den Lauf.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A model cannot be trained on one class, and there is no AUC of it.</source>
   <translation>Auf einer Klasse kann kein Modell trainiert werden, und eine AUC gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check their names; they may have been left out for another reason already.</source>
   <translation>Prüfen Sie die Namen; sie können schon aus anderem Grund weggelassen sein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Images read by both models</source>
   <translation>Bilder, die beide Modelle gelesen haben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Cases that changed side</source>
   <translation>Fälle, die die Seite gewechselt haben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>There is no finished training yet.</source>
   <translation>Es gibt noch kein beendetes Training.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Both models read the patients that were kept aside…</source>
   <translation>Beide Modelle lesen die beiseitegelegten Patientinnen …</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Not compared yet.</source>
   <translation>Noch nicht verglichen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>%n images of {0} patients that were kept aside</source>
   <extracomment>For one: %n image of {0} patients that were kept aside</extracomment>
   <translation>
    <numerusform>%n Bild von {0} beiseitegelegten Patientinnen</numerusform>
    <numerusform>%n Bilder von {0} beiseitegelegten Patientinnen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The log is kept in its folder.</source>
   <translation>Das Protokoll bleibt in seinem Ordner.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Nothing of it is left.</source>
   <translation>Nichts davon ist übrig.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The new model was thrown away</source>
   <translation>Das neue Modell wurde verworfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>How much of the training is done</source>
   <translation>Wie viel des Trainings getan ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Finish this step, write a checkpoint and wait</source>
   <translation>Diesen Schritt beenden, einen Zwischenstand schreiben und warten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on with the training</source>
   <translation>Das Training fortsetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and keep the best</source>
   <translation>Beenden, Bestes behalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now; the best epoch so far becomes the model</source>
   <translation>Jetzt beenden; die bisher beste Epoche wird das Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard…</source>
   <translation>Beenden und verwerfen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now and throw away what was learnt</source>
   <translation>Jetzt beenden und das Gelernte wegwerfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on from the last checkpoint</source>
   <translation>Vom letzten Zwischenstand an fortsetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show the training that is running</source>
   <translation>Das laufende Training zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>See the result</source>
   <translation>Ergebnis ansehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Compare the new model with the old one</source>
   <translation>Das neue Modell mit dem alten vergleichen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>The result comes when the training has ended. You may close this window.</source>
   <translation>Das Ergebnis kommt, wenn das Training beendet ist. Sie können dieses Fenster schließen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>There is no model yet.</source>
   <translation>Es gibt noch kein Modell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Nothing is being trained</source>
   <translation>Es wird nichts trainiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training begins with what the pages before say.</source>
   <translation>„Training starten“ beginnt mit dem, was auf den Seiten davor steht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>gives way to the reading</source>
   <translation>lässt der Befundung den Vortritt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard</source>
   <translation>Beenden und verwerfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Throw away what this training has learnt?</source>
   <translation>Wegwerfen, was dieses Training gelernt hat?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Its checkpoints are removed; it cannot go on, and there will be no model.</source>
   <translation>Seine Zwischenstände werden gelöscht; es kann nicht weitergehen, und es gibt kein Modell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>{0} is being trained already; one training runs at a time. Wait until it has ended, or stop it.</source>
   <translation>{0} wird schon trainiert; es läuft immer nur ein Training. Warten Sie, bis es beendet ist, oder beenden Sie es.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>small and quick; the safe choice</source>
   <translation>klein und schnell; die sichere Wahl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little larger and slower</source>
   <translation>etwas größer und langsamer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>larger and slower still</source>
   <translation>noch größer und langsamer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as quick as Lite0, older</source>
   <translation>so schnell wie Lite0, älter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very small; for a first look, learns little</source>
   <translation>sehr klein; für einen ersten Blick, lernt wenig</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>sturdy; wants more images and time</source>
   <translation>robust; will mehr Bilder und Zeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>slow without a GPU</source>
   <translation>ohne GPU langsam</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>large; wants thousands of images and a GPU</source>
   <translation>groß; will Tausende Bilder und eine GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very large and slow</source>
   <translation>sehr groß und langsam</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>local extrema: finds the places and says how sure; the safe choice</source>
   <translation>lokale Extrema: findet die Stellen und sagt, wie sicher; die sichere Wahl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the one strongest place decides</source>
   <translation>die eine stärkste Stelle entscheidet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the strongest places decide together, softly</source>
   <translation>die stärksten Stellen entscheiden gemeinsam, weich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>every feature chooses its own places</source>
   <translation>jedes Merkmal wählt seine eigenen Stellen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the few highest scores decide</source>
   <translation>die wenigen höchsten Werte entscheiden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>learns by itself where to look; wants many images</source>
   <translation>lernt selbst, wohin zu sehen ist; will viele Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the whole breast decides; a baseline, finds small spots badly</source>
   <translation>die ganze Brust entscheidet; eine Vergleichsgröße, findet kleine Stellen schlecht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>for a first look; large masses only, very quick</source>
   <translation>für einen ersten Blick; nur große Herde, sehr schnell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds masses; single calcifications are lost; quick</source>
   <translation>findet Herde; einzelne Verkalkungen gehen verloren; schnell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds smaller masses; about twice the time</source>
   <translation>findet kleinere Herde; etwa die doppelte Zeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds small spots and groups of calcifications; four times the time</source>
   <translation>findet kleine Stellen und Gruppen von Verkalkungen; die vierfache Zeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds single calcifications; nine times the time, needs a GPU</source>
   <translation>findet einzelne Verkalkungen; die neunfache Zeit, braucht eine GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>upside down</source>
   <translation>auf den Kopf gestellt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>turned, moved, scaled a little</source>
   <translation>etwas gedreht, verschoben, vergrößert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>brighter or darker</source>
   <translation>heller oder dunkler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little out of focus</source>
   <translation>etwas unscharf</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>grainier</source>
   <translation>körniger</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How often every image is looked at.</source>
   <translation>Wie oft jedes Bild angesehen wird.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Stop early after so many epochs without a better one; 0 never does.</source>
   <translation>Nach so vielen Epochen ohne eine bessere früher aufhören; 0 nie.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes at most</source>
   <translation>Höchstens Minuten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Then the best epoch so far is taken; 0 sets no limit.</source>
   <translation>Dann gilt die beste Epoche bis dahin; 0 setzt keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How far a step goes: too high and it never settles, too low and nothing is learnt.</source>
   <translation>Wie weit ein Schritt geht: zu groß, und es kommt nie zur Ruhe; zu klein, und es lernt nichts.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Images a step</source>
   <translation>Bilder je Schritt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>More make steadier steps and need more memory.</source>
   <translation>Mehr machen die Schritte ruhiger und brauchen mehr Speicher.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Parts of a step</source>
   <translation>Teile eines Schritts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>2 computes a step in two halves: half the memory, the same result.</source>
   <translation>2 rechnet einen Schritt in zwei Hälften: halb so viel Speicher, dasselbe Ergebnis.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Weight decay</source>
   <translation>Gewichtsabnahme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keeps the weights small against learning by heart.</source>
   <translation>Hält die Gewichte klein, gegen Auswendiglernen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Largest gradient</source>
   <translation>Größter Gradient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cuts off steps that jump; 0 cuts nothing.</source>
   <translation>Schneidet Schritte ab, die springen; 0 schneidet nichts ab.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Mean of the weights (EMA)</source>
   <translation>Mittel der Gewichte (EMA)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The running mean is kept instead of the last weights, 0.998 for long trainings; 0 keeps the weights themselves.</source>
   <translation>Statt der letzten Gewichte gilt ihr laufendes Mittel, 0,998 für lange Trainings; 0 behält die Gewichte selbst.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Sparse weight</source>
   <translation>Gewicht der Sparsamkeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how strongly few places are preferred to many.</source>
   <translation>Nur LEM: wie sehr wenige Stellen vielen vorgezogen werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extrema count as</source>
   <translation>Extrema zählen als</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how the extrema become one probability.</source>
   <translation>Nur LEM: wie aus den Extrema eine Wahrscheinlichkeit wird.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their mean</source>
   <translation>ihr Mittel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their sum</source>
   <translation>ihre Summe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>maxima only</source>
   <translation>nur Maxima</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extremum window</source>
   <translation>Fenster des Extremums</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how many cells wide the neighbourhood is that an extremum must beat; odd.</source>
   <translation>Nur LEM: wie viele Zellen breit die Umgebung ist, die ein Extremum übertreffen muss; ungerade.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width before the score</source>
   <translation>Breite vor dem Wert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width of a layer between features and score; 0 leaves it out.</source>
   <translation>Breite einer Schicht zwischen Merkmalen und Wert; 0 lässt sie weg.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Further options of the head</source>
   <translation>Weitere Optionen des Kopfs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>By name, as docs/networks.md lists them; they go before the fields above.</source>
   <translation>Mit Namen, wie docs/networks.md sie aufzählt; sie gehen den Feldern oben vor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Input pixels below one cell of the score map: 16 finds smaller spots, 32 is quicker.</source>
   <translation>Eingangspixel unter einer Zelle der Wertkarte: 16 findet kleinere Stellen, 32 ist schneller.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keep the first stages</source>
   <translation>Erste Stufen behalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>They stay as they were learnt on many images: quicker, and safer with few images.</source>
   <translation>Sie bleiben, wie sie an vielen Bildern gelernt wurden: schneller, und mit wenigen Bildern sicherer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs of the head alone</source>
   <translation>Epochen nur des Kopfs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Before the whole network is trained; quick.</source>
   <translation>Bevor das ganze Netz lernt; schnell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Rare class</source>
   <translation>Seltene Klasse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>What is done where one class is much rarer than the other.</source>
   <translation>Was geschieht, wenn eine Klasse viel seltener ist als die andere.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>counts more</source>
   <translation>zählt mehr</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>is drawn more often</source>
   <translation>wird öfter gezogen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as it is</source>
   <translation>wie sie ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Short numbers are quicker where the device has them.</source>
   <translation>Kurze Zahlen sind schneller, wo das Gerät sie hat.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>full (fp32)</source>
   <translation>voll (fp32)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (bf16)</source>
   <translation>kurz (bf16)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (fp16), CUDA only</source>
   <translation>kurz (fp16), nur CUDA</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for choosing</source>
   <translation>Zum Auswählen behalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the best epoch is chosen.</source>
   <translation>Teil der Patientinnen, an denen die beste Epoche gewählt wird.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for the figures</source>
   <translation>Für die Zahlen behalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the finished model is measured; they never train it.</source>
   <translation>Teil der Patientinnen, an denen das fertige Modell gemessen wird; aus ihnen lernt es nie.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Another number deals the patients out anew and starts from another place.</source>
   <translation>Eine andere Zahl verteilt die Patientinnen neu und beginnt anderswo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Checkpoint every</source>
   <translation>Sicherung alle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes; a crash loses no more. 0: only after each epoch.</source>
   <translation>Minuten; ein Absturz kostet nicht mehr. 0: nur nach jeder Epoche.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Decoded images at most</source>
   <translation>Dekodierte Bilder höchstens</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Gigabytes on the disk; the oldest go first, 0 keeps none.</source>
   <translation>Gigabyte auf der Platte; die ältesten gehen zuerst, 0 behält keine.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>A multiple of {0}, please.</source>
   <translation>Bitte ein Vielfaches von {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>An odd number, please.</source>
   <translation>Bitte eine ungerade Zahl.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Not more parts than images a step.</source>
   <translation>Nicht mehr Teile als Bilder je Schritt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Both parts together less than 0.9: the rest is learnt from.</source>
   <translation>Beide Teile zusammen weniger als 0,9: Aus dem Rest wird gelernt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The chosen device does not compute so. Choose Automatic.</source>
   <translation>Das gewählte Gerät rechnet so nicht. Wählen Sie Automatisch.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From a model of the zoo: it goes on learning from your images</source>
   <translation>Von einem Modell des Zoos: Es lernt an Ihren Bildern weiter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From ImageNet weights: it knows edges and textures, no breasts yet</source>
   <translation>Von ImageNet-Gewichten: Es kennt Kanten und Muster, noch keine Brüste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From scratch: it knows nothing</source>
   <translation>Von null: Es kennt nichts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Models of the zoo</source>
   <translation>Modelle des Zoos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Choose the model to go on from.</source>
   <translation>Wählen Sie das Modell, von dem es weitergehen soll.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The model {0} is no longer in the zoo. Choose another.</source>
   <translation>Das Modell {0} ist nicht mehr im Zoo. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>{0} cannot be gone on from: {1}</source>
   <translation>Von {0} kann nicht weitergegangen werden: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The folder of {0} has vanished. Choose another model.</source>
   <translation>Der Ordner von {0} ist verschwunden. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Wants thousands of images and many hours. With fewer it will almost surely be worse than from ImageNet weights.</source>
   <translation>Will Tausende Bilder und viele Stunden. Mit weniger wird es fast sicher schlechter als von ImageNet-Gewichten aus.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Network, head and input size are those of {0}: its weights fit no others.</source>
   <translation>Netz, Kopf und Eingangsgröße sind die von {0}: Zu anderen passen seine Gewichte nicht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>No figures on its card.</source>
   <translation>Auf seiner Karte stehen keine Zahlen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>a mean of several networks, which cannot learn on as one</source>
   <translation>ein Mittel mehrerer Netze, das nicht als eines weiterlernen kann</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Reading some of your images…</source>
   <translation>Einige Ihrer Bilder werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Loading the network…</source>
   <translation>Das Netz wird geladen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Learning ten steps…</source>
   <translation>Es lernt zehn Schritte…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Judging an image…</source>
   <translation>Ein Bild wird beurteilt…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory: choose a smaller input size, fewer images a step, or close other programs.</source>
   <translation>Nicht genug Speicher: eine kleinere Eingangsgröße, weniger Bilder je Schritt wählen, oder andere Programme schließen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory on the device: choose a smaller input size or fewer images a step.</source>
   <translation>Nicht genug Speicher auf dem Gerät: eine kleinere Eingangsgröße oder weniger Bilder je Schritt wählen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for the checkpoints: make room first.</source>
   <translation>Nicht genug Platz auf der Platte für die Sicherungen: Schaffen Sie zuerst Platz.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for decoded images: make room, or keep fewer.</source>
   <translation>Nicht genug Platz auf der Platte für dekodierte Bilder: Schaffen Sie Platz, oder behalten Sie weniger.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} GB</source>
   <translation>{0} GB</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} MB</source>
   <translation>{0} MB</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>About {0}</source>
   <translation>Etwa {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Between {0} and {1}.</source>
   <translation>Zwischen {0} und {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From %n steps measured on {0}: {1} s each, {2} images a second.</source>
   <extracomment>For one: From %n step measured on {0}: {1} s each, {2} images a second.</extracomment>
   <translation>
    <numerusform>Aus %n Schritt, gemessen auf {0}: je {1} s, {2} Bilder je Sekunde.</numerusform>
    <numerusform>Aus %n Schritten, gemessen auf {0}: je {1} s, {2} Bilder je Sekunde.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} steps and {1} an epoch, {2} epochs; reading {3}, measuring at the end {4}.</source>
   <translation>{0} Schritte und {1} je Epoche, {2} Epochen; Lesen {3}, Messen am Ende {4}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image could be read: the time to read them is not counted.</source>
   <translation>Kein Bild konnte gelesen werden: Die Zeit zum Lesen ist nicht gezählt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>%n images are decoded already.</source>
   <extracomment>For one: %n image is decoded already.</extracomment>
   <translation>
    <numerusform>%n Bild ist schon dekodiert.</numerusform>
    <numerusform>%n Bilder sind schon dekodiert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} images a step do not fit at once: they are computed {1} at a time.</source>
   <translation>{0} Bilder je Schritt passen nicht auf einmal hinein: Gerechnet werden {1} auf einmal.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Memory: {0} needed, {1} free.</source>
   <translation>Speicher: {0} nötig, {1} frei.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>On the device: {0} needed, {1} free.</source>
   <translation>Auf dem Gerät: {0} nötig, {1} frei.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Disk: {0} for checkpoints, {1} for decoded images; {2} free.</source>
   <translation>Platte: {0} für Sicherungen, {1} für dekodierte Bilder; {2} frei.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>With {0} positive and {1} other patients held out, an AUC of {2} could be anything from {3} to {4}.</source>
   <translation>Mit {0} positiven und {1} anderen zurückbehaltenen Patientinnen könnte eine AUC von {2} alles von {3} bis {4} sein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} % of the images are positive: the model may learn to say the same of all. The rare class counts more by itself; more images of it help better.</source>
   <translation>{0} % der Bilder sind positiv: Das Modell könnte lernen, von allen dasselbe zu sagen. Die seltene Klasse zählt von selbst mehr; mehr Bilder von ihr helfen besser.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one maker ({0}): nothing is known of others.</source>
   <translation>Alle Bilder sind von einem Hersteller ({0}): Über andere ist nichts bekannt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one view ({0}): nothing is known of others.</source>
   <translation>Alle Bilder sind von einer Ansicht ({0}): Über andere ist nichts bekannt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image has outlines: whether it finds the right places cannot be measured.</source>
   <translation>Kein Bild hat Umrisse: Ob es die richtigen Stellen findet, ist nicht zu messen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no lesion.</source>
   <extracomment>For one: Only %n patient has no lesion.</extracomment>
   <translation>
    <numerusform>Nur %n Patientin hat keinen Befund.</numerusform>
    <numerusform>Nur %n Patientinnen haben keinen Befund.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no cancer.</source>
   <extracomment>For one: Only %n patient has no cancer.</extracomment>
   <translation>
    <numerusform>Nur %n Patientin hat keinen Krebs.</numerusform>
    <numerusform>Nur %n Patientinnen haben keinen Krebs.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a cancer.</source>
   <extracomment>For one: Only %n patient has a cancer.</extracomment>
   <translation>
    <numerusform>Nur %n Patientin hat einen Krebs.</numerusform>
    <numerusform>Nur %n Patientinnen haben einen Krebs.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a lesion.</source>
   <extracomment>For one: Only %n patient has a lesion.</extracomment>
   <translation>
    <numerusform>Nur %n Patientin hat einen Befund.</numerusform>
    <numerusform>Nur %n Patientinnen haben einen Befund.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From {0} on a model begins to hold for others.</source>
   <translation>Ab {0} beginnt ein Modell für andere zu gelten.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The disk is nearly full</source>
   <translation>Die Platte ist fast voll</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training's folder is gone</source>
   <translation>Der Ordner des Trainings ist weg</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training goes on as long as it can, but it cannot write checkpoints. Make room, or connect the drive again.</source>
   <translation>Das Training geht weiter, solange es kann, aber es kann keine Zwischenstände schreiben. Schaffen Sie Platz, oder schließen Sie das Laufwerk wieder an.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training broke off</source>
   <translation>Das Training brach ab</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training stopped</source>
   <translation>Training beendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training discarded</source>
   <translation>Training verworfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stopped early</source>
   <translation>Vorzeitig beendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training diverges</source>
   <translation>Das Training divergiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing is learnt so far</source>
   <translation>Bisher wird nichts gelernt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model has not learnt</source>
   <translation>Das Modell hat nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training images are learnt by heart</source>
   <translation>Die Trainingsbilder werden auswendig gelernt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The device's memory was full</source>
   <translation>Der Gerätespeicher war voll</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The checkpoint was not written</source>
   <translation>Der Zwischenstand wurde nicht geschrieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model was not written</source>
   <translation>Das Modell wurde nicht geschrieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The graphics processor stopped working</source>
   <translation>Der Grafikprozessor hat aufgehört zu arbeiten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Decoded images are not kept</source>
   <translation>Dekodierte Bilder werden nicht aufbewahrt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images left out</source>
   <translation>Bilder ausgelassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images not used</source>
   <translation>Bilder nicht verwendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Model not usable</source>
   <translation>Modell nicht verwendbar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Data not usable</source>
   <translation>Daten nicht verwendbar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Device trouble</source>
   <translation>Ärger mit dem Gerät</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Unexpected error</source>
   <translation>Unerwarteter Fehler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>File or folder not accessible</source>
   <translation>Datei oder Ordner nicht zugänglich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A training is running already</source>
   <translation>Ein Training läuft schon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It ended without a word.</source>
   <translation>Es endete ohne ein Wort.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}): by the system for want of memory, or by hand.</source>
   <translation>Sein Prozess wurde von außen beendet ({0}): vom System aus Mangel an Speicher oder von Hand.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}).</source>
   <translation>Sein Prozess wurde von außen beendet ({0}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process ended with code {0}.</source>
   <translation>Sein Prozess endete mit dem Code {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped, and what it had learnt was thrown away.</source>
   <translation>Es wurde beendet, und was es gelernt hatte, wurde weggeworfen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped before the first epoch ended: there is no model.</source>
   <translation>Es wurde vor dem Ende der ersten Epoche beendet: es gibt kein Modell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No epoch after epoch {0} was better for {1} epochs.</source>
   <translation>Keine Epoche nach Epoche {0} war in {1} Epochen besser.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss rose from {0} to {1}.</source>
   <translation>Der Verlust stieg von {0} auf {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>After {0} epochs the loss is {1} (guessing: {2}) and the best validation AUC {3}.</source>
   <translation>Nach {0} Epochen ist der Verlust {1} (Raten: {2}) und die beste Validierungs-AUC {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>For {0} epochs the training loss fell while the validation loss rose.</source>
   <translation>{0} Epochen lang fiel der Trainingsverlust, während der Validierungsverlust stieg.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A batch of {0} images is now computed in parts of {1}; the result of a step is the same, it takes a little longer.</source>
   <translation>Ein Stapel von {0} Bildern wird nun in Teilen von {1} berechnet; das Ergebnis eines Schritts ist dasselbe, er dauert etwas länger.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0}. The training goes on; the last good checkpoint stays.</source>
   <translation>{0}. Das Training geht weiter; der letzte gute Zwischenstand bleibt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written. The best epoch before it lies in {3}.</source>
   <translation>Der Verlust ist {0} in Epoche {1}, Schritt {2}: die Gewichte sind unbrauchbar, und es wurde kein Modell geschrieben. Die beste Epoche davor liegt in {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written.</source>
   <translation>Der Verlust ist {0} in Epoche {1}, Schritt {2}: die Gewichte sind unbrauchbar, und es wurde kein Modell geschrieben.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0} is being trained by process {1}</source>
   <translation>{0} wird von Prozess {1} trainiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>there is no checkpoint to go on from</source>
   <translation>es gibt keinen Zwischenstand, von dem es weitergehen könnte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>it says the same of every image. It was written, marked as not usable.</source>
   <translation>es sagt von jedem Bild dasselbe. Es wurde geschrieben und als nicht verwendbar gekennzeichnet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>its AUC of {0} ({1} to {2}) on {3} images is not above chance. It was written, marked as not usable.</source>
   <translation>seine AUC von {0} ({1} bis {2}) auf {3} Bildern liegt nicht über dem Zufall. Es wurde geschrieben und als nicht verwendbar gekennzeichnet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No space left on device</source>
   <translation>Kein Platz mehr auf dem Gerät</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Permission denied</source>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No such file or directory</source>
   <translation>Datei oder Ordner nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Resume it: it goes on after {0} steps of epoch {1}.</source>
   <translation>Setzen Sie es fort: es geht nach {0} Schritten der Epoche {1} weiter.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No checkpoint had been written: start it again.</source>
   <translation>Es war kein Zwischenstand geschrieben: starten Sie es neu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its checkpoint cannot be gone on from. {0}</source>
   <translation>Von seinem Zwischenstand kann es nicht weitergehen. {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again, or with fewer images for a first look.</source>
   <translation>Trainieren Sie noch einmal, oder mit weniger Bildern für einen ersten Blick.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stop, and train again with a third of the learning rate; the best epoch is kept.</source>
   <translation>Beenden Sie es, und trainieren Sie mit einem Drittel der Lernrate; die beste Epoche bleibt behalten.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again with a tenth of the learning rate, in full precision (fp32).</source>
   <translation>Trainieren Sie noch einmal mit einem Zehntel der Lernrate, in voller Genauigkeit (fp32).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels; then try a pretrained start, a larger input size, or more images.</source>
   <translation>Prüfen Sie die Labels; versuchen Sie dann einen vortrainierten Start, eine größere Eingabe oder mehr Bilder.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The best epoch is kept. More images, more augmentation or a frozen stem may help.</source>
   <translation>Die beste Epoche bleibt behalten. Mehr Bilder, mehr Variation oder ein fester Stamm können helfen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing to do. For more speed close other programs or choose a smaller input.</source>
   <translation>Es ist nichts zu tun. Für mehr Tempo andere Programme schließen oder eine kleinere Eingabe wählen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Make room on the disk, or allow writing there: the next one is tried again.</source>
   <translation>Schaffen Sie Platz, oder erlauben Sie das Schreiben dort: der nächste wird wieder versucht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Restart the computer, then resume: it goes on from the last checkpoint. If it happens again, update the driver or train on the CPU.</source>
   <translation>Starten Sie den Computer neu, und setzen Sie es fort: es geht vom letzten Zwischenstand weiter. Geschieht es wieder, erneuern Sie den Treiber, oder trainieren Sie auf der CPU.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Wait until it has ended, or stop it, then start this one again.</source>
   <translation>Warten Sie, bis es beendet ist, oder beenden Sie es, und starten Sie dann dieses noch einmal.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Start the training again.</source>
   <translation>Starten Sie das Training noch einmal.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Do not read with it. Check the labels, add images, or train longer.</source>
   <translation>Befunden Sie nicht damit. Prüfen Sie die Labels, fügen Sie Bilder hinzu, oder trainieren Sie länger.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels, add images, or train longer.</source>
   <translation>Prüfen Sie die Labels, fügen Sie Bilder hinzu, oder trainieren Sie länger.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check that it still exists and that you may read it.</source>
   <translation>Prüfen Sie, ob es noch da ist und Sie es lesen dürfen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Choose a smaller input size or backbone, or close other programs.</source>
   <translation>Wählen Sie eine kleinere Eingabe oder ein kleineres Netz, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Copy the details and report it to the developers.</source>
   <translation>Kopieren Sie die Einzelheiten, und melden Sie es den Entwicklern.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} ended while the window was closed.</source>
   <translation>Das Training von {0} endete, während das Fenster geschlossen war.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on.</source>
   <translation>Das Training von {0} brach ab; es kann weitergehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>after {0} steps of epoch {1}</source>
   <translation>nach {0} Schritten der Epoche {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} was stopped; it can go on {1}.</source>
   <translation>Das Training von {0} wurde beendet; es kann {1} weitergehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on {1}.</source>
   <translation>Das Training von {0} brach ab; es kann {1} weitergehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0}, paused</source>
   <translation>{0}, angehalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training {0}: {1}</source>
   <translation>Training {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training of {0}…</source>
   <translation>Training von {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Show the training</source>
   <translation>Das Training zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard the training</source>
   <translation>Das Training verwerfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Throw away the training of {0}?</source>
   <translation>Das Training von {0} wegwerfen?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Its folder is removed; it cannot go on.</source>
   <translation>Sein Ordner wird gelöscht; es kann nicht weitergehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>A training is running</source>
   <translation>Ein Training läuft</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0} is still being trained.</source>
   <translation>{0} wird noch trainiert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>In the background it goes on without the window; the next start finds it again.</source>
   <translation>Im Hintergrund geht es ohne das Fenster weiter; der nächste Start findet es wieder.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Go on in the background</source>
   <translation>Im Hintergrund weiter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The images are being read</source>
   <translation>Die Bilder werden gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Pausing after this step</source>
   <translation>Hält nach diesem Schritt an</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopping after this step</source>
   <translation>Endet nach diesem Schritt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Discarded</source>
   <translation>Verworfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Ended with an error</source>
   <translation>Mit einem Fehler beendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Broken off</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Checkpoint written: from here the training can go on.</source>
   <translation>Zwischenstand geschrieben: von hier kann das Training weitergehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused. The computer may be switched off now.</source>
   <translation>Angehalten. Der Computer darf jetzt ausgeschaltet werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training is taken up again.</source>
   <translation>Das Training wird wieder aufgenommen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0} images to train on, {1} to choose the best epoch, {2} kept aside for the figures.</source>
   <translation>{0} Bilder zum Trainieren, {1} zur Wahl der besten Epoche, {2} für die Kennzahlen beiseitegelegt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training goes on after {0} steps of epoch {1}.</source>
   <translation>Das Training geht nach {0} Schritten der Epoche {1} weiter.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training begins on {0}.</source>
   <translation>Das Training beginnt auf {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head was trained alone; now everything is trained.</source>
   <translation>Der neue Kopf wurde allein trainiert; nun wird alles trainiert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Epoch {0} of {1}: loss {2}, AUC {3} on the validation images.</source>
   <translation>Epoche {0} von {1}: Verlust {2}, AUC {3} auf den Validierungsbildern.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best so far.</source>
   <translation>Die bisher beste.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped. The best epoch is kept, and the training can go on later.</source>
   <translation>Beendet. Die beste Epoche ist behalten, und das Training kann später weitergehen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished, but the model has not learnt to tell the images apart.</source>
   <translation>Fertig, aber das Modell hat nicht gelernt, die Bilder zu unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The next page says what was measured; check the labels, or train longer.</source>
   <translation>Die nächste Seite sagt, was gemessen wurde; prüfen Sie die Labels, oder trainieren Sie länger.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished. The best epoch was measured on the images kept aside.</source>
   <translation>Fertig. Die beste Epoche wurde an den beiseitegelegten Bildern gemessen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>See the result on the next page.</source>
   <translation>Das Ergebnis steht auf der nächsten Seite.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer stays awake until the training has ended.</source>
   <translation>Der Computer bleibt wach, bis das Training beendet ist.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer may fall asleep: {0}. Switch sleeping off in its settings.</source>
   <translation>Der Computer kann einschlafen: {0}. Schalten Sie den Ruhezustand in seinen Einstellungen aus.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best epoch is being measured</source>
   <translation>Die beste Epoche wird gemessen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head is trained alone</source>
   <translation>Der neue Kopf wird allein trainiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>epoch {0} of {1}</source>
   <translation>Epoche {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0}, step {1} of {2}</source>
   <translation>{0}, Schritt {1} von {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>less than a minute left</source>
   <translation>weniger als eine Minute übrig</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about %n minutes left</source>
   <extracomment>For one: about %n minute left</extracomment>
   <translation>
    <numerusform>etwa %n Minute übrig</numerusform>
    <numerusform>etwa %n Minuten übrig</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about {0} h {1} min left</source>
   <translation>etwa {0} h {1} min übrig</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Name in the zoo</source>
   <translation>Name im Zoo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use it from now on</source>
   <translation>Ab jetzt benutzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Adopt</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Keep as candidate</source>
   <translation>Als Kandidat behalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw away…</source>
   <translation>Verwerfen …</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use this model</source>
   <translation>Dieses Modell benutzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Go back to {0}</source>
   <translation>Zurück zu {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>There is no model in the run's folder.</source>
   <translation>Im Ordner des Trainings ist kein Modell.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>It cannot be adopted: {0}</source>
   <translation>Es kann nicht übernommen werden: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is adopted and in use.</source>
   <translation>{0} ist übernommen und in Gebrauch.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is kept as a candidate: listed in the zoo, not used.</source>
   <translation>{0} ist als Kandidat behalten: im Zoo aufgeführt, nicht benutzt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is in the zoo; in use is {1}.</source>
   <translation>{0} ist im Zoo; in Gebrauch ist {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>A model of yours has this name. Adopted, the new one takes its place, and the old one is kept for going back. As a candidate it needs another name, e.g. {0}.</source>
   <translation>Eines Ihrer Modelle heißt so. Wird das neue übernommen, tritt es an dessen Stelle, und das alte wird für die Rückkehr aufgehoben. Als Kandidat braucht es einen anderen Namen, z. B. {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Nothing has been decided yet. In use is {0}.</source>
   <translation>Noch ist nichts entschieden. In Gebrauch ist {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>What is in the zoo stays there.</source>
   <translation>Was im Zoo ist, bleibt dort.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>The model is lost.</source>
   <translation>Das Modell ist verloren.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw the model away</source>
   <translation>Modell verwerfen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Model and checkpoints of this run are removed and cannot be brought back.</source>
   <translation>Modell und Zwischenstände dieses Trainings werden entfernt und sind nicht wiederherzustellen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove, keep the log</source>
   <translation>Entfernen, Protokoll behalten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove everything</source>
   <translation>Alles entfernen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Yellow cross: strongest point; blue: outlines; green: truth; colour: 0.7 and more.</source>
   <translation>Gelbes Kreuz: stärkster Punkt; blau: Umrisse; grün: Wahrheit; Farbe: ab 0,7.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>No case has changed side.</source>
   <translation>Kein Fall hat die Seite gewechselt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Show {0} more</source>
   <translation>{0} weitere zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Left the model in use, right the new one; click to enlarge</source>
   <translation>Links das benutzte Modell, rechts das neue; Klick vergrößert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Changed case</source>
   <translation>Geänderter Fall</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>New model</source>
   <translation>Neues Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Model in use</source>
   <translation>Benutztes Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>There is no picture of this case.</source>
   <translation>Von diesem Fall gibt es kein Bild.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_plots.py" />
   <source>cannot be computed</source>
   <translation>nicht zu berechnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figure (95 % interval)</source>
   <translation>Maß (95-%-Intervall)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figures of both models</source>
   <translation>Zahlen beider Modelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>hits</source>
   <translation>Treffern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model is not usable and cannot be adopted: {0}</source>
   <translation>Das neue Modell ist nicht brauchbar und kann nicht übernommen werden: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained or tuned on {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} wurde an {1} dieser {2} Patientinnen trainiert oder eingestellt: seine Zahlen sind geschönt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} comes from a model that has seen {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} stammt von einem Modell, das {1} dieser {2} Patientinnen gesehen hat: seine Zahlen sind geschönt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether {0} has seen these patients: its card does not list them.</source>
   <translation>Ob {0} diese Patientinnen gesehen hat, ist nicht bekannt: seine Karte führt sie nicht auf.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether the model that {0} was trained from has seen these patients.</source>
   <translation>Ob das Modell, von dem {0} ausging, diese Patientinnen gesehen hat, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cannot be compared: {1}</source>
   <translation>{0} kann nicht verglichen werden: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>There is no other model to compare with.</source>
   <translation>Es gibt kein anderes Modell zum Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} is this very model: there is nothing to compare.</source>
   <translation>{0} ist eben dieses Modell: es gibt nichts zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} speaks for “{1}”, the labels here for “{2}”.</source>
   <translation>{0} spricht für „{1}“, die Etiketten hier für „{2}“.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained on synthetic images only.</source>
   <translation>{0} wurde nur an synthetischen Bildern trainiert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients, {1} with and {2} without a finding, are too few to be sure of a figure.</source>
   <translation>{0} Patientinnen, {1} mit und {2} ohne Befund, sind zu wenige, um einer Zahl sicher zu sein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>No lesion is outlined: hits and Dice cannot be computed.</source>
   <translation>Keine Läsion ist umrissen: Treffer und Dice sind nicht zu berechnen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images that were kept aside are gone; they are left out.</source>
   <translation>{0} beiseitegelegte Bilder sind nicht mehr da; sie bleiben weg.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images have another label than at the training; the old one counts.</source>
   <translation>{0} Bilder haben ein anderes Etikett als beim Training; das alte zählt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images could not be read; they are left out.</source>
   <translation>{0} Bilder waren nicht lesbar; sie bleiben weg.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are positive: AUC and specificity cannot be computed.</source>
   <translation>Alle Bilder sind positiv: AUC und Spezifität sind nicht zu berechnen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are negative: AUC, sensitivity, hits and Dice cannot be computed.</source>
   <translation>Alle Bilder sind negativ: AUC, Sensitivität, Treffer und Dice sind nicht zu berechnen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals after DeLong; the difference is paired.</source>
   <translation>Intervalle nach DeLong; der Unterschied ist gepaart.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals by drawing whole patients; the difference is paired.</source>
   <translation>Intervalle durch Ziehen ganzer Patientinnen; der Unterschied ist gepaart.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Hits by chance</source>
   <translation>Zufällige Treffer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>So often blind pointing into the breast would hit.</source>
   <translation>So oft träfe blindes Zeigen in die Brust.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model has not learnt enough to be used.</source>
   <translation>Das neue Modell hat nicht genug gelernt, um benutzt zu werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model was measured alone.</source>
   <translation>Das neue Modell wurde allein gemessen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients are too few to be sure.</source>
   <translation>{0} Patientinnen sind zu wenige, um sicher zu sein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better on {0}</source>
   <translation>besser bei {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse on {0}</source>
   <translation>schlechter bei {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no sure difference on {0}</source>
   <translation>kein sicherer Unterschied bei {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Nothing can be compared on these images.</source>
   <translation>An diesen Bildern ist nichts zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better</source>
   <translation>besser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse</source>
   <translation>schlechter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>wrong before, right now</source>
   <translation>vorher falsch, jetzt richtig</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>right before, wrong now</source>
   <translation>vorher richtig, jetzt falsch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>points at the lesion now</source>
   <translation>zeigt jetzt auf die Läsion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no longer points at the lesion</source>
   <translation>zeigt nicht mehr auf die Läsion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>p {0} → {1}</source>
   <translation>p {0} → {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cases turned right, {1} turned wrong; on {2} more only the place differs.</source>
   <translation>{0} Fälle wurden richtig, {1} falsch; bei {2} weiteren ist nur die Stelle anders.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>at detector</source>
   <translation>am Detektor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>corrected for magnification</source>
   <translation>vergrößerungskorrigiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>calibrated</source>
   <translation>kalibriert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>in the slice</source>
   <translation>in der Schicht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>given with the data set</source>
   <translation>mit dem Datensatz gegeben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>screen not measured</source>
   <translation>Bildschirm nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>true size, {0}</source>
   <translation>wahre Größe, {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not opened</source>
   <translation>nicht geöffnet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>View {0}</source>
   <translation>Aufnahme {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not analysed</source>
   <translation>nicht analysiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>probability {0:.2f}</source>
   <translation>Wahrscheinlichkeit {0:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies that you open stand here.</source>
   <translation>Hier stehen Untersuchungen, die Sie öffnen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer's mark</source>
   <translation>Zeichen des LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer</source>
   <translation>LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Local Extremum Mapping (LEM) scores the regions of a mammogram and shows which local extrema of the score carried the model's answer, and where. It is a research method: not a medical device, and no substitute for a radiologist's reading.</source>
   <translation>Local Extremum Mapping (LEM) bewertet die Bereiche einer Mammographie und zeigt, welche lokalen Extrema des Scores die Antwort des Modells trugen, und wo. Es ist eine Forschungsmethode: kein Medizinprodukt und kein Ersatz für die radiologische Befundung.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open a study (folder)…</source>
   <translation>Untersuchung (Ordner) öffnen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open files or a ZIP…</source>
   <translation>Dateien oder ZIP öffnen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open the demo study</source>
   <translation>Demo-Untersuchung öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Four synthetic views with known truth</source>
   <translation>Vier synthetische Aufnahmen mit bekannter Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>or drop a folder, files or a ZIP anywhere in this window</source>
   <translation>oder einen Ordner, Dateien oder ein ZIP irgendwo in dieses Fenster ziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies opened last</source>
   <translation>Zuletzt geöffnete Untersuchungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>no longer there: {0}</source>
   <translation>nicht mehr da: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window values</source>
   <translation>Fensterwerte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window on offer</source>
   <translation>Angebotenes Fenster</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Centre</source>
   <translation>Mitte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>As the file has it</source>
   <translation>Wie in der Datei</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>&amp;Centre</source>
   <translation>&amp;Mitte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>W&amp;idth</source>
   <translation>&amp;Breite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>changed by hand</source>
   <translation>von Hand geändert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The linked views take the same values.</source>
   <translation>In Modalitätswerten. Die gekoppelten Aufnahmen nehmen dieselben Werte.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The views are not linked: this one only.</source>
   <translation>In Modalitätswerten. Die Aufnahmen sind nicht gekoppelt: nur diese.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Percentiles 1 to 99.5</source>
   <translation>Perzentile 1 bis 99,5</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Full range</source>
   <translation>Voller Bereich</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Curve {0}</source>
   <translation>Kurve {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>{0}  inverted</source>
   <translation>{0}  invertiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn on {0}: {1}</source>
   <translation>Modell zurückgezogen am {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn: {0}</source>
   <translation>Modell zurückgezogen: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Copy the values</source>
   <translation>Werte kopieren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Write its text…</source>
   <translation>Text schreiben…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search name, ID, accession number, description</source>
   <translation>Name, ID, Auftragsnummer, Beschreibung suchen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search the worklist</source>
   <translation>Die Arbeitsliste durchsuchen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any status</source>
   <translation>Jeder Status</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any density</source>
   <translation>Jede Dichte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Density {0}</source>
   <translation>Dichte {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Assigned to</source>
   <translation>Zugewiesen an</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Anybody</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Unread by me</source>
   <translation>Von mir ungelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Flagged</source>
   <translation>Markiert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Disagreement</source>
   <translation>Abweichung</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Has truth</source>
   <translation>Mit Referenz</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Least probability</source>
   <translation>Kleinste Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Model from</source>
   <translation>Modell ab</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Me ({0})</source>
   <translation>Ich ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>A date like 2026-11-28, 2026-11 or 2026</source>
   <translation>Ein Datum wie 2026-11-28, 2026-11 oder 2026</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Study not opened</source>
   <translation>Untersuchung nicht geöffnet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>its files are no longer where they were</source>
   <translation>ihre Dateien sind nicht mehr, wo sie waren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Connect the drive, or add the folder they were moved to.</source>
   <translation>Das Laufwerk verbinden oder den Ordner hinzufügen, in den sie verschoben wurden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist – LEM Viewer</source>
   <translation>Arbeitsliste – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>List the studies below a folder; it is watched for new ones</source>
   <translation>Die Untersuchungen unter einem Ordner aufnehmen; er wird auf neue überwacht</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open the chosen study (Return)</source>
   <translation>Die gewählte Untersuchung öffnen (Eingabe)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist</source>
   <translation>Arbeitsliste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder to the library</source>
   <translation>Der Bibliothek einen Ordner hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Take the flag away (F)</source>
   <translation>Markierung entfernen (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Flag (F)</source>
   <translation>Markieren (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Assign to</source>
   <translation>Zuweisen an</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>%n studies</source>
   <extracomment>For one: %n study</extracomment>
   <translation>
    <numerusform>%n Untersuchung</numerusform>
    <numerusform>%n Untersuchungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Indexing {0}</source>
   <translation>{0} wird aufgenommen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} files seen, {1} read, {2} studies</source>
   <translation>{0} Dateien gesehen, {1} gelesen, {2} Untersuchungen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Stopped; what was read is kept</source>
   <translation>Angehalten; Gelesenes bleibt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} new views, {1} files gone, {2} damaged</source>
   <translation>{0} neue Aufnahmen, {1} Dateien verschwunden, {2} beschädigt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Born</source>
   <translation>Geboren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>reading</source>
   <translation>in Arbeit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>read</source>
   <translation>gelesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>audited</source>
   <translation>geprüft</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>files gone</source>
   <translation>Dateien fehlen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Its files are no longer in {0}</source>
   <translation>Ihre Dateien sind nicht mehr in {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Highest of its views, by {0}</source>
   <translation>Höchste ihrer Aufnahmen, von {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>A reader and the model differ on a breast</source>
   <translation>Leser und Modell weichen bei einer Brust ab</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>There is truth for it: outlines or a label</source>
   <translation>Es gibt Referenz: Umrisse oder ein Etikett</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The card of {0} was changed.</source>
   <translation>Die Karte von {0} wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is no folder {0} yet.</source>
   <translation>Den Ordner {0} gibt es noch nicht.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The system has no window for folders. It is {0}</source>
   <translation>Das System hat kein Fenster für Ordner. Es ist {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename a model</source>
   <translation>Modell umbenennen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>What it has read before goes on naming it {0}.</source>
   <translation>Was es bisher gelesen hat, nennt es weiterhin {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is called {1} now.</source>
   <translation>{0} heißt jetzt {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw a model</source>
   <translation>Modell zurückziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Nobody can use {0} any more, under whatever name. Wherever it was used, the reason stands beside what it said. It can be restored.</source>
   <translation>Niemand kann {0} mehr verwenden, gleich unter welchem Namen. Wo es verwendet wurde, steht der Grund neben dem, was es gesagt hat. Es kann wieder freigegeben werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw</source>
   <translation>Zurückziehen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is withdrawn: {1}</source>
   <translation>{0} ist zurückgezogen: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} may be used again. It had been withdrawn: {1}</source>
   <translation>{0} darf wieder verwendet werden. Es war zurückgezogen: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is adopted.</source>
   <translation>{0} ist übernommen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll a model back</source>
   <translation>Modell zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} takes the place of {1}. The one that goes is kept: rolling back once more brings it back. What was read before goes on naming the version that read it.</source>
   <translation>{0} tritt an die Stelle von {1}. Die abgelöste Version bleibt erhalten: Nochmaliges Zurücksetzen holt sie wieder. Was bisher gelesen wurde, nennt weiterhin die Version, die es gelesen hat.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll back</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is {1} now.</source>
   <translation>{0} ist jetzt {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} reads every study that no other rule gives to another model.</source>
   <translation>{0} liest jede Studie, die keine andere Regel einem anderen Modell gibt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Export a model</source>
   <translation>Modell ausgeben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was written to {1}</source>
   <translation>{0} wurde nach {1} geschrieben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Before you pass it on: {0}</source>
   <translation>Vor der Weitergabe: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out: {0}</source>
   <translation>Weggelassen: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Writing {0}…</source>
   <translation>{0} wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model</source>
   <translation>Modell einlesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model's folder</source>
   <translation>Ordner eines Modells einlesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Looking at {0}…</source>
   <translation>{0} wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was imported.</source>
   <translation>{0} wurde eingelesen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The version from before is kept: roll back brings it back.</source>
   <translation>Die bisherige Version bleibt erhalten: Zurücksetzen holt sie wieder.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out, never opened: {0}</source>
   <translation>Weggelassen und nie geöffnet: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model named {0} already.</source>
   <translation>Es gibt schon ein Modell namens {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model of yours named {0}. Give the new one another name, or let it take the other's place: the version from before is kept.</source>
   <translation>Sie haben schon ein Modell namens {0}. Geben Sie dem neuen einen anderen Namen, oder lassen Sie es an dessen Stelle treten: Die bisherige Version bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>A model named {0} comes with the program. Give the new one another name.</source>
   <translation>Ein Modell namens {0} gehört zum Programm. Geben Sie dem neuen einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The name is taken</source>
   <translation>Der Name ist vergeben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import with this name</source>
   <translation>Mit diesem Namen einlesen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Clear the cache</source>
   <translation>Zwischenspeicher leeren</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} are given back. The next training decodes its images anew.</source>
   <translation>{0} werden frei. Das nächste Training dekodiert seine Bilder neu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} were given back.</source>
   <translation>{0} sind frei geworden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>First model</source>
   <translation>Erstes Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Second model</source>
   <translation>Zweites Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Comparison of two models</source>
   <translation>Vergleich zweier Modelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>95 % intervals stand behind the figures. Sets are matched by their words on the cards; figures of different sets must not be held against each other. For a paired test on the same images: Dashboard (Ctrl+E), Two models.</source>
   <translation>Hinter den Werten stehen 95-%-Intervalle. Datensätze werden nach ihren Worten auf den Karten zugeordnet; Werte verschiedener Datensätze dürfen nicht gegeneinander gehalten werden. Für einen gepaarten Test auf denselben Bildern: Übersicht (Strg+E), Zwei Modelle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>withdrawn</source>
   <translation>zurückgezogen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>What they are</source>
   <translation>Was sie sind</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Both on: {0}</source>
   <translation>Beide auf: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the first on: {0}</source>
   <translation>Nur das erste auf: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the second on: {0}</source>
   <translation>Nur das zweite auf: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>on {0}</source>
   <translation>auf {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>not calibrated</source>
   <translation>nicht kalibriert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Networks read together</source>
   <translation>Netze lesen gemeinsam</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Images decoded for trainings</source>
   <translation>Für Trainings dekodierte Bilder</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version</source>
   <translation>Frühere Version</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version is</source>
   <translation>Frühere Version ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Models on the disk</source>
   <translation>Modelle auf der Festplatte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show the folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show where your models lie</source>
   <translation>Zeigen, wo Ihre Modelle liegen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Caches: what can be made again</source>
   <translation>Zwischenspeicher: was neu erzeugt werden kann</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Your models lie in {0}</source>
   <translation>Ihre Modelle liegen in {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>No cache takes room.</source>
   <translation>Kein Zwischenspeicher belegt Platz.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>{0}, a training uses it now</source>
   <translation>{0}, gerade von einem Training verwendet</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear…</source>
   <translation>Leeren…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear: {0}</source>
   <translation>Leeren: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>What it was trained from</source>
   <translation>Woraus es trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Edit the card…</source>
   <translation>Karte ändern…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Change the words on the card of your own model</source>
   <translation>Die Worte auf der Karte Ihres eigenen Modells ändern</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Show the model's files</source>
   <translation>Die Dateien des Modells zeigen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make it the default</source>
   <translation>Als Standard nehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Let it read what no other rule gives to another model</source>
   <translation>Es lesen lassen, was keine andere Regel einem anderen Modell gibt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make the candidate a model like the others</source>
   <translation>Den Kandidaten zu einem Modell wie die anderen machen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Export…</source>
   <translation>Ausgeben…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Write the model as one file to pass on</source>
   <translation>Das Modell als eine Datei zum Weitergeben schreiben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Give your own model another name (F2)</source>
   <translation>Ihrem eigenen Modell einen anderen Namen geben (F2)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Roll back…</source>
   <translation>Zurücksetzen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Exchange it with the version it replaced</source>
   <translation>Gegen die Version tauschen, die es ersetzt hat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdraw…</source>
   <translation>Zurückziehen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Say that the model must not be used any more, and why</source>
   <translation>Sagen, dass das Modell nicht mehr verwendet werden darf, und warum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Restore</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Take the withdrawal back</source>
   <translation>Die Zurückziehung aufheben</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>not here</source>
   <translation>nicht hier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdrawn</source>
   <translation>Zurückgezogen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>A model was put back</source>
   <translation>Ein Modell wurde zurückgestellt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>the program was ended while it exchanged {0}</source>
   <translation>das Programm wurde beendet, während es {0} austauschte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>It is the version from before; exchange or import again if you want to.</source>
   <translation>Es ist die bisherige Version; tauschen Sie sie erneut aus oder lesen Sie erneut ein, wenn Sie wollen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Model for every study</source>
   <translation>Modell für jede Studie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Manufacturer contains</source>
   <translation>Hersteller enthält</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules, the first that fits counts</source>
   <translation>Regeln, die erste passende gilt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>any manufacturer</source>
   <translation>beliebiger Hersteller</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Which model reads the open study</source>
   <translation>Welches Modell die offene Studie liest</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule</source>
   <translation>Regel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule after the chosen one</source>
   <translation>Eine Regel nach der gewählten hinzufügen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Remove the chosen rule</source>
   <translation>Die gewählte Regel entfernen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count earlier</source>
   <translation>Die gewählte Regel früher gelten lassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count later</source>
   <translation>Die gewählte Regel später gelten lassen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The chosen rule</source>
   <translation>Die gewählte Regel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The open study</source>
   <translation>Die offene Studie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules count where no model is chosen for every study, and for real studies: a study of this program's phantoms is read by a model that was made for them. A change holds from the next analysis on.</source>
   <translation>Regeln gelten, wo kein Modell für jede Studie gewählt ist, und für echte Studien: Eine Studie aus Phantomen dieses Programms liest ein Modell, das für sie gemacht ist. Eine Änderung gilt ab der nächsten Analyse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>by the rules below</source>
   <translation>nach den Regeln unten</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} reads it.</source>
   <translation>{0} liest sie.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No study is open. The next one is read by {0}, if no rule says otherwise.</source>
   <translation>Keine Studie ist offen. Die nächste liest {0}, wenn keine Regel etwas anderes sagt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} was chosen for every study: the rules rest.</source>
   <translation>{0} ist für jede Studie gewählt: Die Regeln ruhen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Models – LEM Viewer</source>
   <translation>Modelle – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>All models</source>
   <translation>Alle Modelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Which model reads what</source>
   <translation>Welches Modell was liest</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a file…</source>
   <translation>Datei einlesen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model that was exported as one file</source>
   <translation>Ein Modell aufnehmen, das als eine Datei ausgegeben wurde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a folder…</source>
   <translation>Ordner einlesen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model's folder, or that of a MONAI bundle</source>
   <translation>Den Ordner eines Modells oder eines MONAI-Bundles aufnehmen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>A model's file or folder can be dropped here to import it.</source>
   <translation>Die Datei oder der Ordner eines Modells kann zum Einlesen hierher gezogen werden.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Comes from</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>this model</source>
   <translation>dieses Modell</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>started from</source>
   <translation>begonnen mit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>member</source>
   <translation>Mitglied</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>lesions found by</source>
   <translation>Läsionen gefunden von</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not in this zoo</source>
   <translation>nicht in diesem Zoo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0:.1f} GB</source>
   <translation>{0:.1f} GB</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0:.1f} MB</source>
   <translation>{0:.1f} MB</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0:.0f} kB</source>
   <translation>{0:.0f} kB</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>the program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you, a candidate</source>
   <translation>Sie, ein Kandidat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you</source>
   <translation>Sie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not usable</source>
   <translation>nicht verwendbar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>usable</source>
   <translation>verwendbar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Named</source>
   <translation>Benannt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>rule {0}: {1}</source>
   <translation>Regel {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Reads by</source>
   <translation>Liest nach</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>no rule</source>
   <translation>keiner Regel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0}, and {1} for the earlier version</source>
   <translation>{0}, und {1} für die frühere Version</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>On the disk</source>
   <translation>Auf der Festplatte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0} ({1} images)</source>
   <translation>{0} ({1} Bilder)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>%n models, {0}</source>
   <extracomment>For one: %n model, {0}</extracomment>
   <translation>
    <numerusform>%n Modell, {0}</numerusform>
    <numerusform>%n Modelle, {0}</numerusform>
   </translation>
  </message>
 </context>
</TS>
