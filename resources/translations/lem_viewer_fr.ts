<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>LemViewer</name>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>About LEM Viewer</source>
   <translation>À propos de LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>LEM Viewer {0}</source>
   <translation>LEM Viewer {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>A research workstation for mammograms. A model trained with Local Extremum Mapping (LEM) scores the regions of each view; the local extrema of that score map carry the view's probability and are traced back to outlines.</source>
   <translation>Un poste de recherche pour mammographies. Un modèle entraîné par Local Extremum Mapping (LEM) note les régions de chaque vue ; les extrema locaux de cette carte portent la probabilité de la vue et sont retracés en contours.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>It is not a medical device. A probability is calibrated only where the model's card says so, and a view without an extremum is not a view without disease.</source>
   <translation>Ce n'est pas un dispositif médical. Une probabilité n'est calibrée que si la fiche du modèle le dit, et une vue sans extremum n'est pas une vue sans maladie.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Method: Zhu et al., “Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization”, Bioengineering 2025, 12(4):325, doi 10.3390/bioengineering12040325. The formulation used here is this project's own reading of it; the README tells paper and own choices apart.</source>
   <translation>Méthode : Zhu et al., « Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization », Bioengineering 2025, 12(4):325, doi 10.3390/bioengineering12040325. La formulation utilisée ici est la lecture de ce projet ; le README distingue l'article et les choix propres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Licence: Apache-2.0. Models and data sets have their own, named on their cards.</source>
   <translation>Licence : Apache-2.0. Modèles et jeux de données ont la leur, indiquée sur leurs fiches.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Add &amp;prior study…</source>
   <translation>Ajouter un examen &amp;antérieur…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang an earlier study of the same patient beside this one</source>
   <translation>Accrocher à côté un examen antérieur de la même patiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Next study</source>
   <translation>Examen &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the next patient of the folder</source>
   <translation>Ouvrir la patiente suivante du dossier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Pre&amp;vious study</source>
   <translation>Examen pré&amp;cédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the patient before of the folder</source>
   <translation>Ouvrir la patiente précédente du dossier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Analyse priors &amp;too</source>
   <translation>Analyser aussi les an&amp;térieurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Let the model read the study and its priors</source>
   <translation>Faire lire au modèle l'examen et ses antérieurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Study &amp;browser</source>
   <translation>E&amp;xplorateur d'examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Show or hide thumbnails, series, header and problems</source>
   <translation>Afficher ou masquer vignettes, séries, en-tête et problèmes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next s&amp;tep of the hanging</source>
   <translation>É&amp;tape suivante de l'accrochage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the next step of the hanging protocol</source>
   <translation>Aller à l'étape suivante du protocole d'accrochage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Previous step of the hanging</source>
   <translation>Étape précédente de l'accrochage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the step before of the hanging protocol</source>
   <translation>Aller à l'étape précédente du protocole d'accrochage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next view that fits here</source>
   <translation>Prochaine vue qui convient ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang the next of several views of the same side and kind</source>
   <translation>Accrocher la suivante de plusieurs vues du même côté et du même type</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose a place to hang a view in</source>
   <translation>Choisir une place pour une vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the next place, empty ones first; Ctrl+Enter in the browser hangs there</source>
   <translation>Choisir la place suivante, les vides d’abord ; Ctrl+Enter dans le navigateur y accroche la vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Mirror left and right</source>
   <translation>&amp;Miroir gauche-droite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Zoom and pan of one breast are mirrored on the other</source>
   <translation>Le zoom et le déplacement d'un sein sont reflétés sur l'autre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the hanging protocol…</source>
   <translation>Choisir le protocole d'accrochage…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose how the views hang</source>
   <translation>Choisir l'accrochage des vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Second &amp;window</source>
   <translation>Seconde &amp;fenêtre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Spread the views over a second window, on another screen if there is one</source>
   <translation>Répartir les vues sur une seconde fenêtre, sur un autre écran s'il y en a un</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Models</source>
   <translation>&amp;Modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Train a model…</source>
   <translation>&amp;Entraîner un modèle…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Make, check and adopt a model of your own from a folder of labelled images</source>
   <translation>Créer, vérifier et adopter son propre modèle à partir d'un dossier d'images étiquetées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Manage &amp;models…</source>
   <translation>Gérer les &amp;modèles…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>List, compare, pass on and withdraw models</source>
   <translation>Lister, comparer, transmettre et retirer des modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Go &amp;back to the earlier model…</source>
   <translation>&amp;Revenir au modèle précédent…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Use the model again that was in use before the last adoption</source>
   <translation>Réutiliser le modèle en usage avant la dernière adoption</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Outils</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Window and level</source>
   <translation>&amp;Fenêtrage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Move</source>
   <translation>&amp;Déplacer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Zoom</source>
   <translation>&amp;Zoom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Loupe</source>
   <translation>&amp;Loupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ruler</source>
   <translation>&amp;Règle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ellipse</source>
   <translation>&amp;Ellipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>P&amp;olygon</source>
   <translation>P&amp;olygone</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Angle</source>
   <translation>&amp;Angle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Arrow with &amp;text</source>
   <translation>Flèche avec &amp;texte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Point probe</source>
   <translation>&amp;Sonde ponctuelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Set &amp;nipple</source>
   <translation>Placer le &amp;mamelon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Link &amp;cursor</source>
   <translation>&amp;Curseur lié</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Take back the last change of what is drawn</source>
   <translation>Annuler la dernière modification des tracés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Re&amp;do</source>
   <translation>Réta&amp;blir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Do again what was taken back</source>
   <translation>Refaire ce qui a été annulé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the ne&amp;xt</source>
   <translation>Sélectionner le suivan&amp;t</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the next thing drawn on the active view</source>
   <translation>Sélectionner le tracé suivant de la vue active</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the one before</source>
   <translation>Sélectionner le précédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the thing drawn before on the active view</source>
   <translation>Sélectionner le tracé précédent de la vue active</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;handle</source>
   <translation>&amp;Poignée suivante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Let the arrow keys move the next handle of what is selected, or all of it</source>
   <translation>Déplacer avec les flèches la poignée suivante de la sélection, ou toute la sélection</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Cop&amp;y the values</source>
   <translation>Cop&amp;ier les valeurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Copy the values of what is selected</source>
   <translation>Copier les valeurs de la sélection</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Dele&amp;te</source>
   <translation>S&amp;upprimer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete what is selected</source>
   <translation>Supprimer la sélection</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete all of this view</source>
   <translation>Tout supprimer sur cette vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete everything drawn on the active view</source>
   <translation>Supprimer tous les tracés de la vue active</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Window &amp;values…</source>
   <translation>&amp;Valeurs de fenêtre…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enter centre and width of the window</source>
   <translation>Saisir le centre et la largeur de la fenêtre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Same size</source>
   <translation>&amp;Même taille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Show every view at the scale of the active one</source>
   <translation>Afficher chaque vue à l'échelle de la vue active</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;quadrant</source>
   <translation>&amp;Quadrant suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the next quadrant of the breast; after the last the whole</source>
   <translation>Agrandir le quadrant suivant du sein ; après le dernier, l'ensemble</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Quadrant before</source>
   <translation>Quadrant précédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the quadrant of the breast before</source>
   <translation>Agrandir le quadrant précédent du sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>S&amp;harpen</source>
   <translation>Accentu&amp;er</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Sharpen what is seen; neither measurements nor the model see it</source>
   <translation>Accentuer ce qui est vu ; ni les mesures ni le modèle ne le voient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Local contrast (C&amp;LAHE)</source>
   <translation>Contraste &amp;local (CLAHE)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Even out the contrast of what is seen; neither measurements nor the model see it</source>
   <translation>Égaliser le contraste de ce qui est vu ; ni les mesures ni le modèle ne le voient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analysis</source>
   <translation>A&amp;nalyse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays</source>
   <translation>&amp;Superpositions</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Window</source>
   <translation>Fenê&amp;tre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Help</source>
   <translation>Ai&amp;de</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Open study…</source>
   <translation>&amp;Ouvrir un examen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open a folder as a study</source>
   <translation>Ouvrir un dossier comme examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open &amp;files or ZIP…</source>
   <translation>Ouvrir des &amp;fichiers ou un ZIP…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open files, a ZIP or a DICOMDIR as a study</source>
   <translation>Ouvrir des fichiers, un ZIP ou un DICOMDIR comme examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the &amp;demo study</source>
   <translation>Ouvrir l'examen de &amp;démonstration</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the bundled synthetic study</source>
   <translation>Ouvrir l'examen synthétique fourni</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add &amp;truth…</source>
   <translation>Ajouter une &amp;vérité terrain…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add masks, DICOM SEG or outlines to the open study</source>
   <translation>Ajouter des masques, DICOM SEG ou contours à l'examen ouvert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Export findings…</source>
   <translation>E&amp;xporter les résultats…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Write findings as DICOM objects, a report or tables</source>
   <translation>Écrire les résultats en objets DICOM, rapport ou tableaux</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Close study</source>
   <translation>&amp;Fermer l'examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the study</source>
   <translation>Fermer l'examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Préférences…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Choose device, model and reading habits</source>
   <translation>Choisir l'appareil, le modèle et les habitudes de lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the program</source>
   <translation>Quitter le programme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show this view alone, and back</source>
   <translation>Afficher cette vue seule, et revenir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;1 alone</source>
   <translation>Vue &amp;1 seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;2 alone</source>
   <translation>Vue &amp;2 seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;3 alone</source>
   <translation>Vue &amp;3 seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;4 alone</source>
   <translation>Vue &amp;4 seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Full view and back</source>
   <translation>&amp;Pleine vue et retour</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view alone, and back</source>
   <translation>Afficher la vue active seule, et revenir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next view</source>
   <translation>Vue &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the next view active</source>
   <translation>Rendre active la vue suivante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous view</source>
   <translation>Vue pré&amp;cédente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the previous view active</source>
   <translation>Rendre active la vue précédente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fi&amp;t</source>
   <translation>Ajus&amp;ter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fit the views into their tiles</source>
   <translation>Ajuster les vues à leurs cases</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>1:1 pi&amp;xels</source>
   <translation>Pi&amp;xels 1:1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>One image pixel on one screen pixel</source>
   <translation>Un pixel d'image sur un pixel d'écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;in</source>
   <translation>Zoom a&amp;vant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom in</source>
   <translation>Zoom avant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;out</source>
   <translation>Zoom a&amp;rrière</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom out</source>
   <translation>Zoom arrière</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Link the views</source>
   <translation>&amp;Lier les vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and pan of the views go together</source>
   <translation>Fenêtrage, zoom et déplacement des vues vont ensemble</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>In&amp;vert</source>
   <translation>In&amp;verser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Black for white</source>
   <translation>Noir pour blanc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Percentile &amp;window</source>
   <translation>&amp;Fenêtre par percentiles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window from the breast's own grey values</source>
   <translation>Fenêtre tirée des niveaux de gris du sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset</source>
   <translation>&amp;Réinitialiser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and inversion as the file has them</source>
   <translation>Fenêtre, zoom et inversion comme dans le fichier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Annotation</source>
   <translation>A&amp;nnotations</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the annotation in the tiles' corners</source>
   <translation>Afficher les annotations dans les coins des cases</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Hide patient</source>
   <translation>&amp;Masquer la patiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide the patient's name and numbers</source>
   <translation>Masquer le nom et les numéros de la patiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan left</source>
   <translation>Déplacer à gauche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan right</source>
   <translation>Déplacer à droite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan up</source>
   <translation>Déplacer vers le haut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan down</source>
   <translation>Déplacer vers le bas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Brighter</source>
   <translation>Plus clair</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Darker</source>
   <translation>Plus sombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>More contrast</source>
   <translation>Plus de contraste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Less contrast</source>
   <translation>Moins de contraste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next page of views</source>
   <translation>Page de vues suivante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Previous page of views</source>
   <translation>Page de vues précédente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analyse</source>
   <translation>&amp;Analyser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Let the model read the study</source>
   <translation>Faire lire l'examen au modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Cancel</source>
   <translation>A&amp;bandonner</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Stop the work that is running</source>
   <translation>Arrêter le travail en cours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave full view, or cancel</source>
   <translation>Quitter la pleine vue, ou abandonner</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave the full view; else stop the work that is running</source>
   <translation>Quitter la pleine vue ; sinon arrêter le travail en cours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start by &amp;itself</source>
   <translation>Démarrer automat&amp;iquement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start the analysis when a study is open</source>
   <translation>Lancer l'analyse dès qu'un examen est ouvert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next extremum</source>
   <translation>Extremum &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next weaker extremum</source>
   <translation>Aller à l'extremum plus faible suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous extremum</source>
   <translation>Extremum &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next stronger extremum</source>
   <translation>Aller à l'extremum plus fort suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Compare &amp;models…</source>
   <translation>Comparer des &amp;modèles…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view twice, each with another model's overlays</source>
   <translation>Afficher la vue active deux fois, chacune avec les superpositions d'un autre modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Heat map</source>
   <translation>Carte de c&amp;haleur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the score map</source>
   <translation>Afficher la carte des scores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Extrema</source>
   <translation>&amp;Extrema</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the extrema of the score map</source>
   <translation>Afficher les extrema de la carte des scores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Outlines</source>
   <translation>C&amp;ontours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the back-propagated outlines</source>
   <translation>Afficher les contours rétropropagés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Truth</source>
   <translation>&amp;Vérité terrain</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the truth's outlines</source>
   <translation>Afficher les contours de la vérité terrain</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Difference</source>
   <translation>&amp;Différence</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show where outlines and truth agree and differ</source>
   <translation>Montrer où contours et vérité concordent et diffèrent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Before and after</source>
   <translation>A&amp;vant et après</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide every overlay as long as the key is held</source>
   <translation>Masquer toutes les superpositions tant que la touche est tenue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>E&amp;vidence of the extremum</source>
   <translation>Origi&amp;ne de l'extremum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the selected extremum's receptive field and back-propagated map</source>
   <translation>Afficher le champ réceptif et la carte rétropropagée de l'extremum choisi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Study panel</source>
   <translation>Panneau &amp;Examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the list of views</source>
   <translation>Afficher ou masquer la liste des vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Findings panel</source>
   <translation>Panneau &amp;Résultats</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the findings</source>
   <translation>Afficher ou masquer les résultats</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Compare panel</source>
   <translation>Panneau &amp;Comparaison</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the comparison with truth</source>
   <translation>Afficher ou masquer la comparaison avec la vérité terrain</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays panel</source>
   <translation>Panneau &amp;Superpositions</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the overlays' settings</source>
   <translation>Afficher ou masquer les réglages des superpositions</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset the panels</source>
   <translation>Réinitialiser les &amp;panneaux</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Put every panel back in its place</source>
   <translation>Remettre chaque panneau à sa place</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Notices</source>
   <translation>&amp;Avis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide what went wrong</source>
   <translation>Afficher ou masquer ce qui a échoué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next re&amp;gion</source>
   <translation>Ré&amp;gion suivante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Move the keyboard to the next part of the window</source>
   <translation>Porter le clavier à la partie suivante de la fenêtre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>F&amp;ull screen</source>
   <translation>Pl&amp;ein écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fill the whole screen, and back</source>
   <translation>Remplir tout l'écran, et revenir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Dark room</source>
   <translation>C&amp;hambre noire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show nothing but the views, and back</source>
   <translation>N'afficher que les vues, et revenir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Keys and mouse</source>
   <translation>&amp;Touches et souris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show every key and what the mouse does</source>
   <translation>Afficher toutes les touches et l'usage de la souris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Model card…</source>
   <translation>Fiche du &amp;modèle…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show what the model is, its figures and where it fails</source>
   <translation>Montrer ce qu'est le modèle, ses chiffres et ses échecs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;About LEM Viewer</source>
   <translation>À &amp;propos de LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>What this program is, its method and its licence</source>
   <translation>Ce qu'est ce programme, sa méthode et sa licence</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>sharpened: aid, not for measuring</source>
   <translation>accentué : aide, pas pour mesurer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>local contrast (CLAHE): aid, not for measuring</source>
   <translation>contraste local (CLAHE) : aide, pas pour mesurer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>decoding…</source>
   <translation>décodage…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not decoded</source>
   <translation>non décodé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>reading…</source>
   <translation>lecture…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not read</source>
   <translation>non lu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/board.py" />
   <source>see above</source>
   <translation>voir ci-dessus</translation>
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
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search tag, attribute or value</source>
   <translation>Chercher tag, attribut ou valeur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search the attributes</source>
   <translation>Chercher dans les attributs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Clear the search</source>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Attributes of the active view</source>
   <translation>Attributs de la vue active</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>%n attributes</source>
   <extracomment>For one: %n attribute</extracomment>
   <translation>
    <numerusform>%n attribut</numerusform>
    <numerusform>%n attributs</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Problems of the study</source>
   <translation>Problèmes de l'examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing is wrong.</source>
   <translation>Rien d'anormal.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Studies of the folder and opened last</source>
   <translation>Examens du dossier et ouverts récemment</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>In this folder</source>
   <translation>Dans ce dossier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Patient {0}</source>
   <translation>Patiente {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>%n views</source>
   <extracomment>For one: %n view</extracomment>
   <translation>
    <numerusform>%n vue</numerusform>
    <numerusform>%n vues</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Opened last</source>
   <translation>Ouverts récemment</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Demo study</source>
   <translation>Examen de démonstration</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Study {0}</source>
   <translation>Examen {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing yet</source>
   <translation>Rien encore</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>Exams and series</source>
   <translation>Examens et séries</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>All views</source>
   <translation>Toutes les vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>no date</source>
   <translation>sans date</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· read</source>
   <translation>· lu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· prior</source>
   <translation>· antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· other patient</source>
   <translation>· autre patiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· not a prior</source>
   <translation>· pas un antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Drag onto a place to hang it there; double click to see it alone.</source>
   <translation>Glisser sur une place pour l'y accrocher ; double clic pour la voir seule.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Thumbnails of the views</source>
   <translation>Vignettes des vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model card</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>There is no model with a card.</source>
   <translation>Aucun modèle n'a de fiche.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Figures (95 % intervals)</source>
   <translation>Chiffres (intervalles à 95 %)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The card has no figures.</source>
   <translation>La fiche ne contient pas de chiffres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Calibration</source>
   <translation>Calibration</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Images it knows</source>
   <translation>Images qu'il connaît</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Limitations and failure cases</source>
   <translation>Limites et échecs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Where it comes from</source>
   <translation>D'où il vient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Of patients it was not fitted on</source>
   <translation>De patientes sur lesquelles il n'a pas été ajusté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The picture {0} is missing.</source>
   <translation>L'image {0} manque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Intended use</source>
   <translation>Usage prévu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Restriction</source>
   <translation>Restriction</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Authors</source>
   <translation>Auteurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Something must stand here.</source>
   <translation>Ce champ ne peut pas rester vide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Too long: {0} characters, at most {1}.</source>
   <translation>Trop long : {0} caractères, {1} au plus.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>It holds characters that cannot be shown here.</source>
   <translation>Contient des caractères qui ne peuvent pas être affichés ici.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The sentence “Research use only. Not for primary diagnosis.” must stay.</source>
   <translation>La phrase « Research use only. Not for primary diagnosis. » doit rester.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The reason why the model is not usable must stay at its beginning.</source>
   <translation>La raison pour laquelle le modèle est inutilisable doit rester au début.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Edit the card of {0}</source>
   <translation>Modifier la fiche de {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Not to be changed</source>
   <translation>Non modifiable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Name {0}, version {1}</source>
   <translation>Nom {0}, version {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Figures, configuration and calibration as they were measured.</source>
   <translation>Chiffres, configuration et calibration tels que mesurés.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changed before</source>
   <translation>Modifications antérieures</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changes not saved</source>
   <translation>Modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>What you wrote on this card has not been saved.</source>
   <translation>Ce que vous avez écrit sur cette fiche n'est pas enregistré.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Close without saving</source>
   <translation>Fermer sans enregistrer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>{0}, {1}: {2}</source>
   <translation>{0}, {1} : {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>unnamed</source>
   <translation>sans nom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>test</source>
   <translation>test</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Data's fingerprint</source>
   <translation>Empreinte des données</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Split</source>
   <translation>Répartition</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Trained from</source>
   <translation>Entraîné à partir de</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>{0}: {1} images of {2} patients</source>
   <translation>{0} : {1} images de {2} patients</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>probability said</source>
   <translation>probabilité annoncée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>part that was positive</source>
   <translation>part réellement positive</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>Reliability curve</source>
   <translation>Courbe de fiabilité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>AUC</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Sensitivity</source>
   <translation>Sensibilité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Specificity</source>
   <translation>Spécificité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Hits</source>
   <translation>Réussites</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>By chance</source>
   <translation>Par hasard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, outlines</source>
   <translation>Dice, contours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, map</source>
   <translation>Dice, carte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Measured on</source>
   <translation>Mesuré sur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} ({1} to {2})</source>
   <translation>{0} ({1} à {2})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0}, head {1}, stride {2}</source>
   <translation>{0}, tête {1}, pas {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Head's options</source>
   <translation>Options de la tête</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Input</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} x {1} pixels</source>
   <translation>{0} x {1} pixels</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Preprocessing</source>
   <translation>Prétraitement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Outlines</source>
   <translation>Contours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from {0:.0%} of the strongest maximum on, at most {1}; outlined at {2:.0%} of the gradient, smoothed over {3:g} pixels</source>
   <translation>à partir de {0:.0%} du maximum le plus fort, {1} au plus ; tracés à {2:.0%} du gradient, lissé sur {3:g} pixels</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an abnormality</source>
   <translation>une anomalie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>malignancy</source>
   <translation>malignité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>A probability speaks for</source>
   <translation>Une probabilité parle pour</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Says yes</source>
   <translation>Dit oui</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from a probability of {0:.2f} on</source>
   <translation>à partir d'une probabilité de {0:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>none beside the licence</source>
   <translation>aucune hormis la licence</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Made</source>
   <translation>Créé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibration error</source>
   <translation>Erreur de calibration</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Brier score</source>
   <translation>Score de Brier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Not calibrated: a probability of 0.8 does not mean that 8 of 10 such views are so.</source>
   <translation>Non calibré : une probabilité de 0,8 ne signifie pas que 8 vues sur 10 le sont.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>slope and shift (Platt)</source>
   <translation>pente et décalage (Platt)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>one temperature</source>
   <translation>une température</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an isotonic curve</source>
   <translation>une courbe isotone</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibrated on {0} with {1}: {2} images of {3} patients, {4} of them positive.</source>
   <translation>Calibré sur {0} avec {1} : {2} images de {3} patientes, dont {4} positives.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It holds for images like those, with as many positive ones among them.</source>
   <translation>Elle vaut pour des images semblables, avec autant de positives.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>No statistics of the training images: unlike images are not told, only missing breasts, saturation and what the header says.</source>
   <translation>Pas de statistiques des images d'entraînement : les images différentes ne sont pas signalées, seulement l'absence de sein, la saturation et ce que dit l'en-tête.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Warns of views unlike {0}.</source>
   <translation>Avertit des vues différentes de {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>its training images</source>
   <translation>ses images d'entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows digital images only.</source>
   <translation>Il ne connaît que des images numériques.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film only.</source>
   <translation>Il ne connaît que le film.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film ({0:.0%}) and digital images.</source>
   <translation>Il connaît le film ({0:.0%}) et des images numériques.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Agreement of each view with its truth</source>
   <translation>Accord de chaque vue avec sa vérité terrain</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Image</source>
   <translation>Image</translation>
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
   <translation>Réussite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Chance</source>
   <translation>Hasard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions</source>
   <translation>Lésions</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Side and view</source>
   <translation>Côté et vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap of outlines and truth: 2 |A∩B| / (|A|+|B|)</source>
   <translation>Recouvrement des contours et de la vérité : 2 |A∩B| / (|A|+|B|)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap over union of outlines and truth</source>
   <translation>Intersection sur union des contours et de la vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The strongest maximum lies in the truth</source>
   <translation>Le maximum le plus fort est dans la vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>How often a random point of the breast lies in the truth</source>
   <translation>Combien de fois un point du sein au hasard est dans la vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions that hold at least one maximum</source>
   <translation>Lésions contenant au moins un maximum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Show the difference (D)</source>
   <translation>Voir la différence (D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Add truth…</source>
   <translation>Ajouter la vérité…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Masks, DICOM SEG or outlines of the open study (Ctrl+T)</source>
   <translation>Masques, DICOM SEG ou contours de l'examen ouvert (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>and {0} more</source>
   <translation>et {0} de plus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Not read yet</source>
   <translation>Pas encore lu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth for this view</source>
   <translation>Pas de vérité pour cette vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there; not analysed yet</source>
   <translation>Vérité présente ; pas encore analysée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Comparing…</source>
   <translation>Comparaison…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Benign only: does not count here</source>
   <translation>Bénin seulement : ne compte pas ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is read when the views are.</source>
   <translation>La vérité est lue avec les vues.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth is known for this study. Add masks, DICOM SEG or outlines.</source>
   <translation>Aucune vérité connue pour cet examen. Ajoutez des masques, DICOM SEG ou contours.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The truth is benign only; this model scores malignancy.</source>
   <translation>La vérité n'est que bénigne ; ce modèle évalue la malignité.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there. Analyse to compare.</source>
   <translation>Vérité présente. Analysez pour comparer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: mean Dice {0}</source>
   <translation>Examen : Dice moyen {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: Dice not defined</source>
   <translation>Examen : Dice non défini</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>hit in {0} of {1} views with truth</source>
   <translation>réussite dans {0} de {1} vues avec vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>chance {0:.1f} %</source>
   <translation>hasard {0:.1f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>fits as it is</source>
   <translation>convient telle quelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: {0} or Esc</source>
   <translation>Lumière : {0} ou Échap</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: Esc</source>
   <translation>Lumière : Échap</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>1 − specificity</source>
   <translation>1 − spécificité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>sensitivity</source>
   <translation>sensibilité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No labelled images of both kinds</source>
   <translation>Pas d'images étiquetées des deux types</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>FROC</source>
   <translation>FROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>false marks an image</source>
   <translation>fausses marques par image</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>lesions found</source>
   <translation>lésions trouvées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No image with outlined truth</source>
   <translation>Aucune image avec vérité délimitée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>Dice of images with truth</source>
   <translation>Dice des images avec vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>images</source>
   <translation>images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Dashboard – LEM Viewer</source>
   <translation>Tableau de bord – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No model has read anything of this library yet.</source>
   <translation>Aucun modèle n'a encore lu cette bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Compare with</source>
   <translation>Comparer avec</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date from</source>
   <translation>Date d'examen du</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date to</source>
   <translation>Date d'examen au</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Look again</source>
   <translation>Revoir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables…</source>
   <translation>Enregistrer graphiques et tableaux…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Model withdrawn</source>
   <translation>Modèle retiré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figure</source>
   <translation>Chiffre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Value (95 % interval)</source>
   <translation>Valeur (intervalle à 95 %)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Truth \ model</source>
   <translation>Vérité \ modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>positive</source>
   <translation>positif</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>negative</source>
   <translation>négatif</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Why readers disagree</source>
   <translation>Pourquoi les lecteurs divergent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Times</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Cases on which the model was most wrong</source>
   <translation>Cas où le modèle s'est le plus trompé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study from</source>
   <translation>Date du</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>to</source>
   <translation>au</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Readers</source>
   <translation>Lecteurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Worst cases</source>
   <translation>Pires cas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Two models</source>
   <translation>Deux modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>no other model</source>
   <translation>aucun autre modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>{0}  {1} images</source>
   <translation>{0}  {1} images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Counting…</source>
   <translation>Comptage…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Nothing was read yet</source>
   <translation>Rien n'a encore été lu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No image has a label: index with --labels, or keep truth beside the views.</source>
   <translation>Aucune image n'a d'étiquette : indexez avec --labels, ou gardez la vérité à côté des vues.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>A {0}, B {1}: {2} images of {3} patients that both have read</source>
   <translation>A {0}, B {1} : {2} images de {3} patientes lues par les deux</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables</source>
   <translation>Enregistrer graphiques et tableaux</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Not saved: {0}</source>
   <translation>Non enregistré : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Saved into {0}</source>
   <translation>Enregistré dans {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>AUC, patients drawn</source>
   <translation>AUC, patientes tirées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate</source>
   <translation>Taux de réussite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate by chance</source>
   <translation>Taux de réussite par hasard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesions with a mark</source>
   <translation>Lésions marquées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Density</source>
   <translation>Densité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>View</source>
   <translation>Vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Vendor</source>
   <translation>Fabricant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesion</source>
   <translation>Lésion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Positive</source>
   <translation>Positifs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Reader</source>
   <translation>Lecteur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>On</source>
   <translation>Sur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Breasts</source>
   <translation>Seins</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Agreement</source>
   <translation>Accord</translation>
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
   <translation>intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>category (weighted)</source>
   <translation>catégorie (pondérée)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>recall</source>
   <translation>rappel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Studies</source>
   <translation>Examens</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Patients</source>
   <translation>Patientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With a label</source>
   <translation>Étiquetées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Not processed</source>
   <translation>Non traitées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Stored readings</source>
   <translation>Lectures enregistrées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Readers agree</source>
   <translation>Lecteurs d'accord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Verdicts</source>
   <translation>Verdicts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>{0} agree, {1} disagree, {2} unsure</source>
   <translation>{0} d'accord, {1} pas d'accord, {2} incertains</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Missed lesions</source>
   <translation>Lésions manquées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>the model</source>
   <translation>le modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Truth</source>
   <translation>Vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>NVIDIA driver found</source>
   <translation>pilote NVIDIA trouvé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no NVIDIA driver found</source>
   <translation>aucun pilote NVIDIA trouvé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Apple GPU found</source>
   <translation>GPU Apple trouvé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no Apple GPU found</source>
   <translation>aucun GPU Apple trouvé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>{0} cores</source>
   <translation>{0} cœurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>CUDA, else MPS, else CPU</source>
   <translation>CUDA, sinon MPS, sinon CPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Next &amp;slice</source>
   <translation>Coupe &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the next slice of a tomosynthesis</source>
   <translation>Afficher la coupe suivante d'une tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Previous s&amp;lice</source>
   <translation>Coupe pré&amp;cédente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the slice of a tomosynthesis before</source>
   <translation>Afficher la coupe précédente d'une tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>First slice</source>
   <translation>Première coupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the first slice of a tomosynthesis</source>
   <translation>Afficher la première coupe d'une tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Last slice</source>
   <translation>Dernière coupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the last slice of a tomosynthesis</source>
   <translation>Afficher la dernière coupe d'une tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Cine</source>
   <translation>&amp;Ciné</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Let the slices run by themselves, or stop them</source>
   <translation>Faire défiler les coupes, ou les arrêter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>T&amp;rue size</source>
   <translation>Taille &amp;réelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show a millimetre of the breast as a millimetre on the screen</source>
   <translation>Montrer un millimètre du sein par un millimètre à l'écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Test pattern…</source>
   <translation>&amp;Mire de test…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show grey steps, faint squares and line pairs to judge the display</source>
   <translation>Montrer des paliers de gris, carrés faibles et paires de lignes pour juger l'écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display calibrated: {0}</source>
   <translation>écran calibré : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display uncalibrated</source>
   <translation>écran non calibré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Grey levels are those that {0} gives for each P-value.</source>
   <translation>Les gris sont ceux que {0} donne pour chaque valeur P.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>No calibration is loaded: grey levels are not those of the GSDF.</source>
   <translation>Aucune calibration chargée : les gris ne sont pas ceux de la GSDF.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>The size of this screen's pixels is not known.</source>
   <translation>La taille des pixels de cet écran n'est pas connue.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Pixels of {0:.4f} mm</source>
   <translation>Pixels de {0:.4f} mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>as the screen says</source>
   <translation>selon l'écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>measured</source>
   <translation>mesuré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide this panel</source>
   <translation>Masquer ce panneau</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide the panel {0}</source>
   <translation>Masquer le panneau {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Panels</source>
   <translation>Panneaux</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to import as a model</source>
   <translation>Déposer pour importer comme modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>It is looked at whole before it is taken in.</source>
   <translation>Il est examiné en entier avant d’être accueilli.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add truth to the open study</source>
   <translation>Déposer pour ajouter la vérité à l'examen ouvert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Masks, DICOM SEG and outlines are matched to their views.</source>
   <translation>Masques, DICOM SEG et contours sont associés à leurs vues.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add findings of others to the open study</source>
   <translation>Déposer pour ajouter des résultats d'autres auteurs à l'examen ouvert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>They are shown when you ask for them (Shift+F).</source>
   <translation>Ils sont affichés à votre demande (Maj+F).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to open as a study</source>
   <translation>Déposer pour ouvrir comme examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>The open study is closed.</source>
   <translation>L'examen ouvert est fermé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>A folder, files, a ZIP or a DICOMDIR.</source>
   <translation>Un dossier, des fichiers, un ZIP ou un DICOMDIR.</translation>
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
   <translation>champ réceptif effectif, {0} du gradient : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Report with key images (PDF)</source>
   <translation>Rapport avec images clés (PDF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Outlines (DICOM SEG)</source>
   <translation>Contours (DICOM SEG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Measurements (DICOM SR TID 1500)</source>
   <translation>Mesures (DICOM SR TID 1500)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>The model's findings (Mammography CAD SR)</source>
   <translation>Résultats du modèle (Mammography CAD SR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Marks and window (presentation state)</source>
   <translation>Marques et fenêtre (état de présentation)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Table (CSV)</source>
   <translation>Tableau (CSV)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Findings with outlines (JSON)</source>
   <translation>Résultats avec contours (JSON)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export findings</source>
   <translation>Exporter les résultats</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What was written</source>
   <translation>Ce qui a été écrit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>With what readers drew and stored in the library</source>
   <translation>Avec ce que les lecteurs ont tracé et enregistré dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Leave the patient out of the report</source>
   <translation>Omettre la patiente du rapport</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>De-identify: write the images, too, without what tells whose they are (PS3.15)</source>
   <translation>Désidentifier : écrire aussi les images, sans ce qui dit de qui elles sont (PS3.15)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Also images that may have text in the picture; I have looked at them</source>
   <translation>Aussi les images pouvant contenir du texte ; je les ai regardées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Blinded reading: store your assessment first.</source>
   <translation>Lecture en aveugle : enregistrez d'abord votre évaluation.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Written: {0}</source>
   <translation>Écrit : {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n files written to {0}.</source>
   <extracomment>For one: %n file written to {0}.</extracomment>
   <translation>
    <numerusform>%n fichier écrit dans {0}.</numerusform>
    <numerusform>%n fichiers écrits dans {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n images were left out.</source>
   <extracomment>For one: %n image was left out.</extracomment>
   <translation>
    <numerusform>%n image a été omise.</numerusform>
    <numerusform>%n images ont été omises.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/feed.py" />
   <source>queued</source>
   <translation>en file</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of the study</source>
   <translation>Probabilité de l'examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Card</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Show what the model is and what it was measured on</source>
   <translation>Montrer ce qu'est le modèle et sur quoi il a été mesuré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Why this model</source>
   <translation>Pourquoi ce modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Warnings about the images</source>
   <translation>Avertissements sur les images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of each view</source>
   <translation>Probabilité de chaque vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Views read</source>
   <translation>Vues lues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Stop the analysis; what was read stays (Esc)</source>
   <translation>Arrêter l'analyse ; ce qui est lu reste (Échap)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse</source>
   <translation>Analyser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Let the model read the study (A)</source>
   <translation>Faire lire l'examen au modèle (A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Start by itself</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Extrema, strongest first</source>
   <translation>Extrema, les plus forts d'abord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Model: {0}.</source>
   <translation>Modèle : {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Calibrated on {0}.</source>
   <translation>Calibré sur {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Not calibrated.</source>
   <translation>Non calibré.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, the highest of {1} views ({2}).</source>
   <translation>Probabilité de {0}, la plus haute de {1} vues ({2}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, {1} view ({2}).</source>
   <translation>Probabilité de {0}, {1} vue ({2}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0}, on {1}</source>
   <translation>{0}, sur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse again</source>
   <translation>Analyser à nouveau</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Loading the model…</source>
   <translation>Chargement du modèle…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0} of {1} views read</source>
   <translation>{0} de {1} vues lues</translation>
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
   <translation>maximum : en faveur d'une lésion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>minimum: speaks against a lesion</source>
   <translation>minimum : contre une lésion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>row {0:.0f}, column {1:.0f}</source>
   <translation>ligne {0:.0f}, colonne {1:.0f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Rank by the absolute score</source>
   <translation>Rang selon le score absolu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Maximum (for a lesion) or minimum (against)</source>
   <translation>Maximum (pour une lésion) ou minimum (contre)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Value of the score map, a logit</source>
   <translation>Valeur de la carte des scores, un logit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Sigmoid of the score; not calibrated</source>
   <translation>Sigmoïde du score ; non calibré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area</source>
   <translation>Aire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area of the back-propagated outline</source>
   <translation>Aire du contour rétropropagé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No view could be read.</source>
   <translation>Aucune vue n'a pu être lue.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The analysis failed: {0}</source>
   <translation>L'analyse a échoué : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Cancelled. {0} of {1} views were read.</source>
   <translation>Abandonné. {0} de {1} vues lues.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse starts anew.</source>
   <translation>Analyser recommence.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The study is being opened.</source>
   <translation>L'examen est en cours d'ouverture.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Not analysed.</source>
   <translation>Non analysé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse lets the model read every view.</source>
   <translation>Analyser fait lire toutes les vues au modèle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema: no score map has a maximum above 0 or a minimum below 0.</source>
   <translation>Pas d'extremum : aucune carte n'a de maximum au-dessus de 0 ni de minimum en dessous.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema in {0}.</source>
   <translation>Pas d'extremum dans {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No findings of others to show</source>
   <translation>Aucun résultat d'autres auteurs à afficher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No file of another maker speaks of the open views, or it is hidden until your assessment is stored.</source>
   <translation>Aucun fichier d'un autre auteur ne parle des vues ouvertes, ou il est masqué jusqu'à l'enregistrement de votre évaluation.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Drop a CAD report on the window, or use File &gt; Open findings of others.</source>
   <translation>Déposez un rapport CAD sur la fenêtre, ou utilisez Fichier &gt; Ouvrir des résultats d'autres auteurs.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Open findings of ot&amp;hers…</source>
   <translation>Ouvrir des résultats d'aut&amp;res auteurs…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Add CAD reports, measurements, segmentations or graphics of other makers</source>
   <translation>Ajouter des rapports CAD, mesures, segmentations ou graphiques d'autres auteurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>&amp;Findings of others</source>
   <translation>&amp;Résultats d'autres auteurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Show or hide what other makers found, with their names</source>
   <translation>Afficher ou masquer ce que d'autres ont trouvé, avec leurs noms</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others</source>
   <translation>Résultats d'autres auteurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others, hidden (Shift+F shows them):</source>
   <translation>Résultats d'autres auteurs, masqués (Maj+F les affiche) :</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>processing failed</source>
   <translation>échec du traitement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>not processed</source>
   <translation>non traité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>no findings</source>
   <translation>aucun résultat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>nothing to draw</source>
   <translation>rien à dessiner</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>%n findings</source>
   <extracomment>For one: %n finding</extracomment>
   <translation>
    <numerusform>%n résultat</numerusform>
    <numerusform>%n résultats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>slice not told, not drawn</source>
   <translation>coupe non indiquée, non dessiné</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>In use is {0}, no longer {1}.</source>
   <translation>{0} est en usage, plus {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Went back to the earlier model</source>
   <translation>Retour au modèle précédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>No model has been adopted here yet.</source>
   <translation>Aucun modèle n'a encore été adopté ici.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>There is no earlier model to go back to</source>
   <translation>Il n'y a pas de modèle précédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back to the earlier model</source>
   <translation>Revenir au modèle précédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0} is used again in place of {1}. Findings and audit records go on naming the model that made them; the open study is read anew.</source>
   <translation>{0} est réutilisé à la place de {1}. Les constatations et les audits nomment toujours le modèle qui les a faits ; l'examen ouvert est relu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back</source>
   <translation>Revenir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>no breast found</source>
   <translation>aucun sein trouvé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>saturated</source>
   <translation>saturé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>raw image</source>
   <translation>image brute</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>special view</source>
   <translation>vue spéciale</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>implant</source>
   <translation>implant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>slice</source>
   <translation>coupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>not marked MG</source>
   <translation>non marquée MG</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>film</source>
   <translation>film</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>digital</source>
   <translation>numérique</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unusual image</source>
   <translation>image inhabituelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unlike training</source>
   <translation>différente de l'entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Further views</source>
   <translation>Autres vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Prior study</source>
   <translation>Examen antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Other study</source>
   <translation>Autre examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Another patient</source>
   <translation>Autre patiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>PRIOR {0}</source>
   <translation>ANTÉRIEUR {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER PATIENT {0}</source>
   <translation>AUTRE PATIENTE {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER STUDY {0}</source>
   <translation>AUTRE EXAMEN {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no prior {0}</source>
   <translation>pas d'antérieur {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no {0}</source>
   <translation>pas de {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>Hanging &amp;protocol</source>
   <translation>&amp;Protocole d'accrochage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>&amp;Edit hanging protocols…</source>
   <translation>Modifi&amp;er les protocoles d'accrochage…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Keys and mouse</source>
   <translation>Touches et souris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Mouse</source>
   <translation>Souris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>In the light box</source>
   <translation>Sur le négatoscope</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>overlap</source>
   <translation>recouvrement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines and in the truth</source>
   <translation>Dans les contours et dans la vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>missed</source>
   <translation>manqué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the truth only</source>
   <translation>Dans la vérité seulement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>extra</source>
   <translation>en trop</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines only</source>
   <translation>Dans les contours seulement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>Colours of the heat map from 0 to 1</source>
   <translation>Couleurs de la carte de 0 à 1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>painted from p {0}, score {1}</source>
   <translation>peint dès p {0}, score {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>p</source>
   <translation>p</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Light box</source>
   <translation>Négatoscope</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>The mammogram views of the open study</source>
   <translation>Les vues mammographiques de l'examen ouvert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>there is no usable protocol {0!r}; the default is used</source>
   <translation>il n'y a pas de protocole utilisable {0!r} ; celui par défaut est utilisé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Choose another one in View &gt; Hanging protocol.</source>
   <translation>Choisissez-en un autre dans Affichage &gt; Protocole d'accrochage.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Hanging protocol</source>
   <translation>Protocole d'accrochage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>True size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>the size of this screen's pixels is not known</source>
   <translation>la taille des pixels de cet écran n'est pas connue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Measure it in the preferences, under Display.</source>
   <translation>Mesurez-la dans les préférences, sous Écran.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>no pixel spacing, so no true size: {0}</source>
   <translation>pas d'espacement, donc pas de taille réelle : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Fit</source>
   <translation>Ajuster</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>1:1 pixels</source>
   <translation>Pixels 1:1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Invert</source>
   <translation>Inverser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Full view and back</source>
   <translation>Pleine vue et retour</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Let the model read this slice</source>
   <translation>Faire lire cette coupe au modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>{0} alone</source>
   <translation>{0} seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0} mm from the nipple</source>
   <translation>à {0} mm du mamelon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>arc method, {0}</source>
   <translation>méthode de l'arc, {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>approximate</source>
   <translation>approximatif</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>same offset from the nipple</source>
   <translation>même décalage du mamelon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>by the breast's outline</source>
   <translation>d'après le contour du sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: no spacing, no arc</source>
   <translation>{0} : pas d'espacement, pas d'arc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: set the nipple for the arc</source>
   <translation>{0} : placez le mamelon pour l'arc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>Loupe</source>
   <translation>Loupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>{0} : 1 pixels</source>
   <translation>{0} : 1 pixels</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Study</source>
   <translation>Examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Findings</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Overlays</source>
   <translation>Superpositions</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Browser</source>
   <translation>Explorateur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Nothing was opened: no mammogram view was found. The notices say why.</source>
   <translation>Rien n'a été ouvert : aucune vue mammographique trouvée. Les avis disent pourquoi.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>No other study there</source>
   <translation>Pas d'autre examen là</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>draw</source>
   <translation>tracer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>change</source>
   <translation>modifier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete</source>
   <translation>supprimer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete all</source>
   <translation>tout supprimer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>annotations</source>
   <translation>annotations</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text of the arrow</source>
   <translation>Texte de la flèche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text, then Enter</source>
   <translation>Texte, puis Entrée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ruler</source>
   <translation>Règle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Polygon</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Angle</source>
   <translation>Angle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Arrow</source>
   <translation>Flèche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Probe</source>
   <translation>Sonde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Nipple</source>
   <translation>Mamelon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>px (no spacing)</source>
   <translation>px (sans espacement)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>at detector, magnified: larger than in the breast</source>
   <translation>au détecteur, agrandi : plus grand que dans le sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0}° in px (no spacing)</source>
   <translation>{0}° en px (sans espacement)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple</source>
   <translation>mamelon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>no pixel that counts</source>
   <translation>aucun pixel qui compte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>mean {0}  SD {1}</source>
   <translation>moyenne {0}  ET {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>min {0}  max {1}  stored values</source>
   <translation>min {0}  max {1}  valeurs stockées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px of padding left out</source>
   <translation>{0} px de remplissage exclus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>row {0}  col {1}</source>
   <translation>ligne {0}  col. {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}: padding</source>
   <translation>stocké {0} : remplissage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}</source>
   <translation>stocké {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}  value {1}</source>
   <translation>stocké {0}  valeur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple {0}</source>
   <translation>mamelon {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px inside</source>
   <translation>{0} px à l'intérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Opened &amp;last</source>
   <translation>Ouverts récemm&amp;ent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window of the file</source>
   <translation>Fenêtre du fichier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>{0} (no longer there)</source>
   <translation>{0} (n'est plus là)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window {0}</source>
   <translation>Fenêtre {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>No view is active</source>
   <translation>Aucune vue active</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>any images</source>
   <translation>toutes les images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital mammograms (MG)</source>
   <translation>mammographies numériques (MG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digitised films</source>
   <translation>films numérisés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital radiographs (DX)</source>
   <translation>radiographies numériques (DX)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>computed radiographs (CR)</source>
   <translation>radiographies à plaques (CR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>picture files (PNG, TIFF)</source>
   <translation>fichiers d’image (PNG, TIFF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>{0}, manufacturer contains “{1}”</source>
   <translation>{0}, fabricant contenant « {1} »</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen by rule {0}: {1}.</source>
   <translation>Choisi par la règle {0} : {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen because every view is synthetic.</source>
   <translation>Choisi parce que chaque vue est synthétique.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>No rule fits this study: the default model reads it.</source>
   <translation>Aucune règle ne convient à cette étude : le modèle par défaut la lit.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Passed over, its model is missing or must not be used: rule {0}.</source>
   <translation>Ignorée, son modèle manque ou ne doit pas être utilisé : règle {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>not read; the notices say why</source>
   <translation>non lu ; les avis disent pourquoi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Compare models</source>
   <translation>Comparer des modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the left</source>
   <translation>Modèle à gauche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the right</source>
   <translation>Modèle à droite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>View that the models are compared on</source>
   <translation>Vue sur laquelle les modèles sont comparés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Overlays as on the light box; the study's findings stay as they are.</source>
   <translation>Superpositions comme sur le négatoscope ; les résultats de l'examen restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>{0}, head {1}</source>
   <translation>{0}, tête {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>p({0}) {1:.2f}</source>
   <translation>p({0}) {1:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>logit {0:+.2f}</source>
   <translation>logit {0:+.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>{0} maxima, {1} outlines</source>
   <translation>{0} maxima, {1} contours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>trained on synthetic data only</source>
   <translation>entraîné uniquement sur des données synthétiques</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>candidate: not adopted</source>
   <translation>candidat : non adopté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only; mind the training data's licence</source>
   <translation>recherche uniquement ; respecter la licence des données d'entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only: trained on MIAS films (Suckling 1994), no redistribution for other purposes</source>
   <translation>recherche uniquement : entraîné sur des films MIAS (Suckling 1994), pas de redistribution à d’autres fins</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>… {0} more</source>
   <translation>… {0} de plus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>Notices</source>
   <translation>Avis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show the notices (F8)</source>
   <translation>Afficher les avis (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy the selected notices, or all, with their details</source>
   <translation>Copier les avis choisis, ou tous, avec leurs détails</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Forget every notice</source>
   <translation>Oublier tous les avis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notices</source>
   <translation>{0} avis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notice</source>
   <translation>{0} avis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Files looked at</source>
   <translation>Fichiers examinés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>{0:,} of {1:,} files looked at</source>
   <translation>{0:,} de {1:,} fichiers examinés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Looking for mammogram views</source>
   <translation>Recherche de vues mammographiques</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Heat map</source>
   <translation>Carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Opacity</source>
   <translation>Opacité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Extrema</source>
   <translation>Extrema</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide ({0})</source>
   <translation>Afficher ou masquer ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide</source>
   <translation>Afficher ou masquer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>{0} of the heat map</source>
   <translation>{0} de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Probability ≥</source>
   <translation>Probabilité ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Score ≥</source>
   <translation>Score ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map by</source>
   <translation>Seuil de la carte de chaleur par</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Set the threshold by probability or by score</source>
   <translation>Régler le seuil par probabilité ou par score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map</source>
   <translation>Seuil de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest extrema marked on each view</source>
   <translation>Extrema les plus forts marqués sur chaque vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>The findings list holds all of them</source>
   <translation>La liste des résultats les contient tous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest</source>
   <translation>Plus forts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colour map</source>
   <translation>Palette de couleurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Sigmoid of the score; below the threshold: not painted</source>
   <translation>Sigmoïde du score ; sous le seuil : non peint</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Length of a bank card</source>
   <translation>Longueur d'une carte bancaire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the long side of a bank card</source>
   <translation>{0:.2f} mm : le grand côté d'une carte bancaire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the short side of a bank card</source>
   <translation>{0:.2f} mm : le petit côté d'une carte bancaire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Display</source>
   <translation>Écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of this screen's pixels</source>
   <translation>Taille des pixels de cet écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Calibration of this screen</source>
   <translation>Calibration de cet écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of a pixel</source>
   <translation>Taille d'un pixel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Hold a bank card against the two lines and change the size until they match; true size is as right as this is.</source>
   <translation>Tenez une carte bancaire contre les deux lignes et changez la taille jusqu'à concordance ; la taille réelle est aussi juste que ceci.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Load…</source>
   <translation>Charger…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>A text file: each line a P-value and the level that shows it. It is applied last, after window and inversion.</source>
   <translation>Un fichier texte : à chaque ligne une valeur P et le niveau qui la montre. Appliqué en dernier, après fenêtre et inversion.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Slices a second in a cine</source>
   <translation>Coupes par seconde en ciné</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>None: the display is uncalibrated.</source>
   <translation>Aucune : l'écran n'est pas calibré.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Not usable: {0}</source>
   <translation>Inutilisable : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language of the program</source>
   <translation>Langue du programme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>The language changes when the program is started anew.</source>
   <translation>La langue change au prochain démarrage du programme.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Where the model runs</source>
   <translation>Où le modèle s'exécute</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>A device that cannot be used, or runs out of memory, is replaced by the CPU with a notice.</source>
   <translation>Un appareil inutilisable ou à court de mémoire est remplacé par le CPU, avec un avis.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>In use now: {0}</source>
   <translation>Utilisé actuellement : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The model is loaded with the first analysis.</source>
   <translation>Le modèle est chargé à la première analyse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Which model reads the studies</source>
   <translation>Quel modèle lit les examens</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>No model was found.</source>
   <translation>Aucun modèle trouvé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>An open study that was read is read anew.</source>
   <translation>Un examen ouvert déjà lu est relu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The rules of Models &gt; Manage models, else the default model.</source>
   <translation>Les règles de Modèles &gt; Gérer les modèles, sinon le modèle par défaut.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>By the study</source>
   <translation>Selon l’étude</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Habits of reading</source>
   <translation>Habitudes de lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Start the analysis by itself</source>
   <translation>Lancer l'analyse automatiquement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Colours of the heat map</source>
   <translation>Couleurs de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Each map is perceptually even: equal steps of the score look equal. Cividis looks the same to readers who cannot tell red from green.</source>
   <translation>Chaque palette est uniforme pour l'œil : des pas égaux du score paraissent égaux. Cividis est identique pour qui ne distingue pas le rouge du vert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>normal tissue</source>
   <translation>tissu normal</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>benign finding</source>
   <translation>anomalie bénigne</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>known and stable</source>
   <translation>connu et stable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>artefact</source>
   <translation>artéfact</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>skin or nipple</source>
   <translation>peau ou mamelon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>pectoral muscle</source>
   <translation>muscle pectoral</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>lymph node</source>
   <translation>ganglion lymphatique</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong place</source>
   <translation>mauvais endroit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong extent</source>
   <translation>mauvaise étendue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>A file in the program's data folder</source>
   <translation>Un fichier du dossier de données du programme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Close the study to let another reader read.</source>
   <translation>Fermez l'examen pour qu'un autre lecteur puisse lire.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Name of the reader</source>
   <translation>Nom du lecteur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Address of the library</source>
   <translation>Adresse de la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Of a department's database; counts from the next start on. Its password is kept in a file that only you can read, and is not shown again.</source>
   <translation>De la base de données d'un service ; valable au prochain démarrage. Son mot de passe est conservé dans un fichier que vous seul pouvez lire et n'est plus affiché.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Reasons of an audit, one a line</source>
   <translation>Motifs d'un audit, un par ligne</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Empty: the program's own list.</source>
   <translation>Vide : la liste du programme.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys of the actions</source>
   <translation>Touches des actions</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Search an action or a key</source>
   <translation>Chercher une action ou une touche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>New key of the chosen action</source>
   <translation>Nouvelle touche de l'action choisie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press a key</source>
   <translation>Pressez une touche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Take it over</source>
   <translation>La reprendre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>No key</source>
   <translation>Aucune touche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Default</source>
   <translation>Défaut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>All defaults</source>
   <translation>Tout par défaut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} moves through the window and cannot be given away.</source>
   <translation>{0} parcourt la fenêtre et ne peut pas être attribuée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} is the key of “{1}”.</source>
   <translation>{0} est la touche de « {1} ».</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press the new key in the field. Keys in bold are your own.</source>
   <translation>Pressez la nouvelle touche dans le champ. Les touches en gras sont les vôtres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocols</source>
   <translation>Protocoles d'accrochage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocol to edit</source>
   <translation>Protocole d'accrochage à modifier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Name of the protocol</source>
   <translation>Nom du protocole</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Forget my changes</source>
   <translation>Oublier mes changements</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Delete your own protocol; a bundled one comes back</source>
   <translation>Supprimer votre protocole ; celui fourni revient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps of the protocol</source>
   <translation>Étapes du protocole</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Save as</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps, walked with the space bar</source>
   <translation>Étapes, parcourues avec la barre d'espace</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add a step after this one</source>
   <translation>Ajouter une étape après celle-ci</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Remove this step</source>
   <translation>Retirer cette étape</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step earlier</source>
   <translation>Passer cette étape plus tôt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Down</source>
   <translation>Bas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step later</source>
   <translation>Passer cette étape plus tard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>{0} (yours)</source>
   <translation>{0} (le vôtre)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>New step</source>
   <translation>Nouvelle étape</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Screening</source>
   <translation>Dépistage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Four views</source>
   <translation>Quatre vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Pairs</source>
   <translation>Paires</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>One breast</source>
   <translation>Un sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Current over prior</source>
   <translation>Actuel sur antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up</source>
   <translation>Huit vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis</source>
   <translation>Tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single views</source>
   <translation>Vues isolées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up with prior</source>
   <translation>Huit vues avec antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC pair</source>
   <translation>Paire CC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC over prior</source>
   <translation>CC sur antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO pair</source>
   <translation>Paire MLO</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO over prior</source>
   <translation>MLO sur antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Implant displaced</source>
   <translation>Implant déplacé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Special views</source>
   <translation>Vues spéciales</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast</source>
   <translation>Sein droit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast</source>
   <translation>Sein gauche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast over prior</source>
   <translation>Sein droit sur antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast over prior</source>
   <translation>Sein gauche sur antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis CC</source>
   <translation>Tomosynthèse CC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis MLO</source>
   <translation>Tomosynthèse MLO</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right: 2-D beside tomosynthesis</source>
   <translation>Droite : 2-D à côté de la tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left: 2-D beside tomosynthesis</source>
   <translation>Gauche : 2-D à côté de la tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single view</source>
   <translation>Vue isolée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open a study</source>
   <translation>Ouvrir un examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add a prior study</source>
   <translation>Ajouter un examen antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open files or a ZIP</source>
   <translation>Ouvrir des fichiers ou un ZIP</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Mammograms</source>
   <translation>Mammographies</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add truth</source>
   <translation>Ajouter la vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open findings of others</source>
   <translation>Ouvrir des résultats d'autres auteurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>CAD SR, SR, SEG, presentation states</source>
   <translation>CAD SR, SR, SEG, états de présentation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Load a calibration</source>
   <translation>Charger une calibration</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Library</source>
   <translation>&amp;Bibliothèque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Worklist</source>
   <translation>&amp;Liste de travail</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the studies of the library</source>
   <translation>Afficher les examens de la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Next case</source>
   <translation>Cas &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the next study of the worklist</source>
   <translation>Ouvrir l'examen suivant de la liste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Previous case</source>
   <translation>Cas &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the study before in the worklist</source>
   <translation>Ouvrir l'examen précédent de la liste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Dashboard</source>
   <translation>Ta&amp;bleau de bord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the figures of models and readers</source>
   <translation>Afficher les chiffres des modèles et des lecteurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Reading panel</source>
   <translation>Panneau &amp;Lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the form of both breasts and your findings</source>
   <translation>Afficher ou masquer le formulaire des deux seins et vos constatations</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Store the assessment</source>
   <translation>E&amp;nregistrer l'évaluation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Store what you say of both breasts; then the model's marks come</source>
   <translation>Enregistrer votre avis sur les deux seins ; puis viennent les marques du modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Audit panel</source>
   <translation>Panneau &amp;Audit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the model's findings and your verdicts</source>
   <translation>Afficher ou masquer les résultats du modèle et vos verdicts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>A&amp;gree</source>
   <translation>&amp;D'accord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Agree with the chosen finding of the model</source>
   <translation>Approuver le résultat choisi du modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Disagree</source>
   <translation>&amp;Pas d'accord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Disagree with the chosen finding of the model</source>
   <translation>Désapprouver le résultat choisi du modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Unsure</source>
   <translation>&amp;Incertain</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Be unsure of the chosen finding of the model</source>
   <translation>Rester incertain du résultat choisi du modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Read &amp;blinded</source>
   <translation>Lire en a&amp;veugle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>The model's marks come only after your assessment is stored</source>
   <translation>Les marques du modèle ne viennent qu'après l'enregistrement de votre évaluation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>agree</source>
   <translation>d'accord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>disagree</source>
   <translation>pas d'accord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>unsure</source>
   <translation>incertain</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Agree</source>
   <translation>D'accord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Disagree</source>
   <translation>Désaccord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Unsure</source>
   <translation>Incertain</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model's findings and your verdicts</source>
   <translation>Les résultats du modèle et vos verdicts</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment on the verdict</source>
   <translation>Commentaire sur le verdict</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Missed lesion</source>
   <translation>Lésion manquée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Add the selected drawing as a lesion that the model has missed</source>
   <translation>Ajouter le tracé choisi comme lésion manquée par le modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Finish the audit</source>
   <translation>Terminer l'audit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>No study is open.</source>
   <translation>Aucun examen n'est ouvert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Blinded: store your assessment first.</source>
   <translation>En aveugle : enregistrez d'abord votre évaluation.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>This study is not in the library.</source>
   <translation>Cet examen n'est pas dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model has not read this study yet.</source>
   <translation>Le modèle n'a pas encore lu cet examen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>{0}: {1} of {2} findings judged, {3} missed lesions added.</source>
   <translation>{0} : {1} de {2} résultats jugés, {3} lésions manquées ajoutées.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Audited.</source>
   <translation>Audité.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: BI-RADS category</source>
   <translation>{0} : catégorie BI-RADS</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>BI-RADS</source>
   <translation>BI-RADS</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: density</source>
   <translation>{0} : densité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: comment</source>
   <translation>{0} : commentaire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>not yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Describe the finding</source>
   <translation>Décrire la constatation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>not said</source>
   <translation>non dit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Kind of finding</source>
   <translation>Type de constatation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>BI-RADS category of the finding</source>
   <translation>Catégorie BI-RADS de la constatation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Comment on the finding</source>
   <translation>Commentaire sur la constatation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>point</source>
   <translation>point</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>ellipse</source>
   <translation>ellipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>outline</source>
   <translation>contour</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>region</source>
   <translation>région</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>My findings</source>
   <translation>Mes constatations</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline, then take it as a finding.</source>
   <translation>Tracez un point, une ellipse ou un contour, puis prenez-le comme constatation.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take what is drawn</source>
   <translation>Prendre le tracé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the selected point, ellipse or outline a finding</source>
   <translation>Faire du point, de l'ellipse ou du contour choisi une constatation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Grow from extremum</source>
   <translation>Depuis l'extremum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the region of the selected extremum a finding</source>
   <translation>Faire de la région de l'extremum choisi une constatation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Describe…</source>
   <translation>Décrire…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Nothing is drawn</source>
   <translation>Rien n'est tracé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>a missed lesion is what is drawn on a view and selected</source>
   <translation>une lésion manquée est ce qui est tracé sur une vue et choisi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline on it, then add it.</source>
   <translation>Tracez-y un point, une ellipse ou un contour, puis ajoutez-le.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Keep mine</source>
   <translation>Garder les miens</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Take theirs</source>
   <translation>Prendre les leurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store the assessment; then the model's marks come (Ctrl+Return)</source>
   <translation>Enregistrer l'évaluation ; puis viennent les marques du modèle (Ctrl+Entrée)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Amend</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Reopen the stored assessment; what was stored stays on record</source>
   <translation>Rouvrir l'évaluation enregistrée ; ce qui fut enregistré reste au dossier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Next case</source>
   <translation>Cas suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Open the next study of the worklist (F12)</source>
   <translation>Ouvrir l'examen suivant de la liste (F12)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Read blinded</source>
   <translation>Lire en aveugle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks and the truth stay hidden until the assessment is stored. Counts from the next study that is opened.</source>
   <translation>Les marques du modèle et la vérité restent masquées jusqu'à l'enregistrement de l'évaluation. Vaut dès le prochain examen ouvert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Choose a BI-RADS category for at least one breast.</source>
   <translation>Choisissez une catégorie BI-RADS pour au moins un sein.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Blinded: the model's marks and the truth come when you have stored.</source>
   <translation>En aveugle : les marques du modèle et la vérité viennent après l'enregistrement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>NOT kept: {0}. It is tried again.</source>
   <translation>NON sauvegardé : {0}. Nouvel essai.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. No study is open.</source>
   <translation>{0} lit. Aucun examen n'est ouvert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. This study is not in the library.</source>
   <translation>{0} lit. Cet examen n'est pas dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} stored it at {1}.</source>
   <translation>{0} l'a enregistré à {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks came at {0}.</source>
   <translation>Les marques du modèle sont venues à {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Being kept…</source>
   <translation>{0} lit. Sauvegarde…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Every word is kept as it is written.</source>
   <translation>{0} lit. Chaque mot est gardé au fil de la saisie.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Kept.</source>
   <translation>{0} lit. Sauvegardé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>right</source>
   <translation>droite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>left</source>
   <translation>gauche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has stored this study.</source>
   <translation>Une autre fenêtre a enregistré cet examen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has written to this study.</source>
   <translation>Une autre fenêtre a écrit dans cet examen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>There now:</source>
   <translation>Y est maintenant :</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>End of the worklist</source>
   <translation>Fin de la liste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>there is no further study in this list</source>
   <translation>il n'y a pas d'autre examen dans cette liste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Change the filters of the worklist, or sort it anew.</source>
   <translation>Changez les filtres de la liste, ou triez-la.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>LEM Viewer – second window</source>
   <translation>LEM Viewer – seconde fenêtre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>Views on the second screen</source>
   <translation>Vues sur le second écran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Nothing to analyse</source>
   <translation>Rien à analyser</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>The model reads whole two-dimensional views; slices, spot and magnified views are not read.</source>
   <translation>Le modèle lit des vues entières en deux dimensions ; coupes, vues localisées et agrandies ne sont pas lues.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Slice read by the model</source>
   <translation>Coupe lue par le modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>the model was not validated on slices of a tomosynthesis</source>
   <translation>le modèle n'a pas été validé sur des coupes de tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Do not compare its probability with that of a whole view.</source>
   <translation>Ne comparez pas sa probabilité à celle d'une vue entière.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Not followed back</source>
   <translation>Non suivi en arrière</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>{0} read this study, another model is in use now</source>
   <translation>{0} a lu cette étude, un autre modèle est utilisé maintenant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Analyse again (A) with the model in use.</source>
   <translation>Analysez de nouveau (A) avec le modèle utilisé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>Coupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slices: drag, Shift and the wheel, or the keys , and .</source>
   <translation>Coupes : glisser, Maj et molette, ou les touches , et .</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Slice {0}/{1}</source>
   <translation>Coupe {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Frame {0}/{1}</source>
   <translation>Image {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  not readable</source>
   <translation>{0}  illisible</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  cine</source>
   <translation>{0}  ciné</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Pointer</source>
   <translation>Pointeur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>no model</source>
   <translation>aucun modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}: must not be used</source>
   <translation>{0} : ne doit pas être utilisé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}, by rule {1}</source>
   <translation>{0}, par la règle {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Choose a model in the preferences (Ctrl+,).</source>
   <translation>Choisissez un modèle dans les préférences (Ctrl+,).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>device: automatic</source>
   <translation>appareil : automatique</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notices (F8)</source>
   <translation>{0} avis (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notice (F8)</source>
   <translation>{0} avis (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>No notices</source>
   <translation>Aucun avis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cells below</source>
   <translation>Les cases ci-dessous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>All magnified, spot and other special views</source>
   <translation>Toutes les vues agrandies, localisées et autres vues spéciales</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Every view alone, one after the other</source>
   <translation>Chaque vue seule, l'une après l'autre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>What no other step has</source>
   <translation>Ce qu'aucune autre étape n'a</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>either side</source>
   <translation>les deux côtés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D, else tomosynthesis</source>
   <translation>2-D, sinon tomosynthèse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D only</source>
   <translation>2-D seulement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>tomosynthesis only</source>
   <translation>tomosynthèse seulement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Cells of the step</source>
   <translation>Cases de l'étape</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>any view</source>
   <translation>toute vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>prior {0}</source>
   <translation>antérieur {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>the exam that is read</source>
   <translation>l'examen en lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>ordinary views</source>
   <translation>vues ordinaires</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Shows</source>
   <translation>Montre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Side</source>
   <translation>Côté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Exam</source>
   <translation>Examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Modifier</source>
   <translation>Modificateur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cell that is chosen above shows</source>
   <translation>La case choisie ci-dessus montre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Previous step (Shift+Space)</source>
   <translation>Étape précédente (Maj+Espace)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Next step (Space)</source>
   <translation>Étape suivante (Espace)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}: {2}</source>
   <translation>Étape {0} sur {1} : {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Page {0} of {1}</source>
   <translation>Page {0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}</source>
   <translation>Étape {0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>maximum</source>
   <translation>maximum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>minimum</source>
   <translation>minimum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>LEM outline</source>
   <translation>contour LEM</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>truth</source>
   <translation>vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>p {0}–1, score ≥ {1}</source>
   <translation>p {0}–1, score ≥ {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Read this exam</source>
   <translation>Lire cet examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Hang this exam as the one that is read</source>
   <translation>Accrocher cet examen comme celui qui est lu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Pages of the study browser</source>
   <translation>Pages de l'explorateur d'examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Views</source>
   <translation>Vues</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems ({0})</source>
   <translation>Problèmes ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>SYNTHETIC</source>
   <translation>SYNTHÉTIQUE</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Made by this program; not a patient.</source>
   <translation>Créé par ce programme ; pas une patiente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Views of the study</source>
   <translation>Vues de l'examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side of the active view</source>
   <translation>Côté de la vue active</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Projection of the active view</source>
   <translation>Incidence de la vue active</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side or view is not known. Choose it here.</source>
   <translation>Côté ou vue inconnu. Choisissez ici.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>patient hidden</source>
   <translation>patiente masquée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the right breast.</source>
   <translation>Il n'y a pas de vue du sein droit.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the left breast.</source>
   <translation>Il n'y a pas de vue du sein gauche.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: raw values of the detector, not made for reading.</source>
   <translation>{0} : valeurs brutes du détecteur, pas faites pour la lecture.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: compressed with loss; fine detail may be gone.</source>
   <translation>{0} : compressé avec pertes ; des détails fins peuvent manquer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: an implant; the model was not validated on such breasts.</source>
   <translation>{0} : un implant ; le modèle n'a pas été validé sur de tels seins.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: a partial view; not all of the breast is on it.</source>
   <translation>{0} : une vue partielle ; le sein n'y est pas entier.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: text is burned into the picture; it may name the patient.</source>
   <translation>{0} : du texte est incrusté ; il peut nommer la patiente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is of another patient</source>
   <translation>il est d'une autre patiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>neither name nor birth date confirm that it is the same patient</source>
   <translation>ni nom ni date de naissance ne confirment la même patiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>a study date is missing or is no date</source>
   <translation>une date d'examen manque ou n'en est pas une</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is newer than the exam that is read</source>
   <translation>il est plus récent que l'examen lu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: could not be opened; the notices say why.</source>
   <translation>{0} : n'a pas pu être ouvert ; les avis disent pourquoi.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The {0} {1} view is missing.</source>
   <translation>La vue {0} {1} manque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There are {0} views {1} {2}; the first one hangs.</source>
   <translation>Il y a {0} vues {1} {2} ; la première est accrochée.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>Side or view of %n pictures is not known; choose it in the study panel.</source>
   <extracomment>For one: Side or view of %n picture is not known; choose it in the study panel.</extracomment>
   <translation>
    <numerusform>Côté ou vue de %n image inconnu ; choisissez-le dans le panneau Examen.</numerusform>
    <numerusform>Côté ou vue de %n images inconnu ; choisissez-le dans le panneau Examen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: no pixel spacing; measurements are in pixels.</source>
   <translation>{0} : pas d'espacement ; les mesures sont en pixels.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: which way up is not known; shown as stored.</source>
   <translation>{0} : orientation inconnue ; affichée comme stockée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>No prior is open.</source>
   <translation>Aucun antérieur n'est ouvert.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is not of this exam</source>
   <translation>il n'est pas de cet examen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>an unknown day</source>
   <translation>un jour inconnu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The exam of {0} is not hung as a prior: {1}.</source>
   <translation>L'examen du {0} n'est pas accroché comme antérieur : {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/technique_text.py" />
   <source>AGD</source>
   <translation>DGM</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/technique_text.py" />
   <source>ESD</source>
   <translation>DE</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>Test pattern</source>
   <translation>Mire de test</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>{0} equal grey steps, each with faint squares of 1 and 2 %; squares of 5 and 95 %; single and double line pairs; a frame at the very edge. All must be seen.</source>
   <translation>{0} paliers de gris égaux, chacun avec des carrés faibles de 1 et 2 % ; carrés de 5 et 95 % ; paires de lignes simples et doubles ; un cadre au bord même. Tout doit être visible.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>malignant</source>
   <translation>malin</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>abnormal</source>
   <translation>anormal</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>partial view</source>
   <translation>vue partielle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>lossy</source>
   <translation>avec pertes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>burned-in text</source>
   <translation>texte incrusté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>magnified</source>
   <translation>agrandi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not for reading</source>
   <translation>pas pour la lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Zoom {0:.0f} %</source>
   <translation>Zoom {0:.0f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Name side and view…</source>
   <translation>Nommer côté et vue…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>model withdrawn</source>
   <translation>modèle retiré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>{0}, this slice only</source>
   <translation>{0}, cette coupe seulement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: slices</source>
   <translation>non lu par le modèle : coupes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: special view</source>
   <translation>non lu par le modèle : vue spéciale</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>born {0}</source>
   <translation>née le {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(side from pixels)</source>
   <translation>(côté d'après les pixels)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(no spacing)</source>
   <translation>(sans espacement)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>score {0:+.2f}  p {1:.2f}</source>
   <translation>score {0:+.2f}  p {1:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>padding</source>
   <translation>remplissage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>stored {0}  value {1:g}</source>
   <translation>stocké {0}  valeur {1:g}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>no spacing</source>
   <translation>sans espacement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette</source>
   <translation>Palette</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette of tools</source>
   <translation>Palette d'outils</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window: drag right is softer, left harder; up is brighter, down darker</source>
   <translation>Fenêtre : à droite plus doux, à gauche plus dur ; en haut plus clair, en bas plus sombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move: drag the picture</source>
   <translation>Déplacer : glisser l'image</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: drag up to enlarge, down to reduce</source>
   <translation>Zoom : glisser vers le haut agrandit, vers le bas réduit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Loupe: follows the pointer; wheel for its step, Shift + wheel for its size</source>
   <translation>Loupe : suit le pointeur ; molette pour le pas, Maj + molette pour la taille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ruler: drag from end to end, or click twice</source>
   <translation>Règle : glisser d'un bout à l'autre, ou deux clics</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ellipse: drag a box; area, mean, deviation, least and most</source>
   <translation>Ellipse : tracer un cadre ; aire, moyenne, écart, min et max</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Polygon: click the corners; the first again or a double click closes it</source>
   <translation>Polygone : cliquer les sommets ; le premier à nouveau ou un double clic ferme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Angle: click an end, the vertex, the other end</source>
   <translation>Angle : cliquer une extrémité, le sommet, l'autre extrémité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Arrow: drag to what is meant, then write its text</source>
   <translation>Flèche : glisser vers la cible, puis écrire le texte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Probe: click for row, column, stored value</source>
   <translation>Sonde : cliquer pour ligne, colonne, valeur stockée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Nipple: click it; distances are measured from it</source>
   <translation>Mamelon : cliquez-le ; les distances en partent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Link cursor: arc of equal distance from the nipple, place in the prior</source>
   <translation>Curseur lié : arc à égale distance du mamelon, endroit dans l'antérieur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag left and right</source>
   <translation>Glisser à gauche et à droite</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window width: right is softer, left is harder</source>
   <translation>Largeur de fenêtre : à droite plus doux, à gauche plus dur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag up and down</source>
   <translation>Glisser en haut et en bas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window centre: up is brighter, down is darker</source>
   <translation>Centre de fenêtre : en haut plus clair, en bas plus sombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with Ctrl</source>
   <translation>Glisser avec Ctrl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>The window of this view alone</source>
   <translation>La fenêtre de cette vue seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel</source>
   <translation>Molette</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom about the pointer; with Ctrl in finer steps</source>
   <translation>Zoom autour du pointeur ; plus fin avec Ctrl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the middle button</source>
   <translation>Glisser avec le bouton central</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move the picture</source>
   <translation>Déplacer l'image</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the right button</source>
   <translation>Glisser avec le bouton droit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: up is larger</source>
   <translation>Zoom : en haut plus grand</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click</source>
   <translation>Double clic</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>One view over the whole light box, and back</source>
   <translation>Une vue sur tout le négatoscope, et retour</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on a marker</source>
   <translation>Clic sur une marque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select the extremum</source>
   <translation>Choisir l'extremum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Pointer on a marker</source>
   <translation>Pointeur sur une marque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its score</source>
   <translation>Son score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click with the right button</source>
   <translation>Clic droit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Menu of the view: window, size, side and view</source>
   <translation>Menu de la vue : fenêtre, taille, côté et vue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on “Name side and view…”</source>
   <translation>Clic sur « Nommer côté et vue… »</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Tell the side and view of a picture that does not</source>
   <translation>Indiquer côté et vue d'une image qui ne le dit pas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on something drawn</source>
   <translation>Clic sur un tracé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select it; drag it or one of its handles</source>
   <translation>Le choisir ; le glisser, ou une poignée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click on an arrow's text</source>
   <translation>Double clic sur le texte d'une flèche</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Write it anew</source>
   <translation>Le réécrire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel with the loupe</source>
   <translation>Molette avec la loupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its step; with Shift its size</source>
   <translation>Son pas ; avec Maj sa taille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Stop the check</source>
   <translation>Arrêter la vérification</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>patients</source>
   <translation>patientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Reading tables…</source>
   <translation>Lecture des tableaux…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Text (*.txt)</source>
   <translation>Texte (*.txt)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The report was not saved: {0}</source>
   <translation>Le rapport n'a pas été enregistré : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are being checked. Wait, or stop the check to go on without it.</source>
   <translation>Les données sont en cours de vérification. Attendez, ou arrêtez-la pour continuer sans elle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Counting anew…</source>
   <translation>Nouveau décompte…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are not checked yet.</source>
   <translation>Les données ne sont pas encore vérifiées.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Mend what is left out, or say that the training may go on without it.</source>
   <translation>Corrigez ce qui est écarté, ou permettez l'entraînement sans ces images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Files have changed since the check: they are checked anew.</source>
   <translation>Des fichiers ont changé depuis la vérification : ils sont vérifiés à nouveau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Headers: {0} of {1}</source>
   <translation>En-têtes : {0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Images: {0} of {1}</source>
   <translation>Images : {0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Parts of the split</source>
   <translation>Parties de la répartition</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to learn from</source>
   <translation>pour apprendre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to choose the epoch by</source>
   <translation>pour choisir l'époque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>kept for the figures</source>
   <translation>pour les mesures</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not usable</source>
   <translation>Inutilisable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>One class only</source>
   <translation>Une seule classe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Too few patients</source>
   <translation>Trop peu de patientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Parts</source>
   <translation>Parties</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Disk</source>
   <translation>Disque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels contradict</source>
   <translation>Étiquettes contradictoires</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Same picture twice</source>
   <translation>Même image en double</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Patient on both sides</source>
   <translation>Patiente dans plusieurs parties</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not readable</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask missing</source>
   <translation>Masque manquant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask without image</source>
   <translation>Masque sans image</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Empty mask</source>
   <translation>Masque vide</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask of another size</source>
   <translation>Masque d'une autre taille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask</source>
   <translation>Masque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Burned-in text</source>
   <translation>Texte incrusté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Classes out of balance</source>
   <translation>Classes déséquilibrées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Few patients</source>
   <translation>Peu de patientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Stops the training</source>
   <translation>Empêche l'entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by the training itself</source>
   <translation>Écarté par l'entraînement lui-même</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by you</source>
   <translation>Écarté par vous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>To be looked at</source>
   <translation>À regarder</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n images</source>
   <extracomment>For one: %n image</extracomment>
   <translation>
    <numerusform>%n image</numerusform>
    <numerusform>%n images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n patients</source>
   <extracomment>For one: %n patient</extracomment>
   <translation>
    <numerusform>%n patiente</numerusform>
    <numerusform>%n patientes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>{0} of {1}; {2} positive ({3})</source>
   <translation>{0} de {1} ; {2} positives ({3})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n with masks</source>
   <extracomment>For one: %n with a mask</extracomment>
   <translation>
    <numerusform>%n avec masque</numerusform>
    <numerusform>%n avec masques</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Sides</source>
   <translation>Côtés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Makers</source>
   <translation>Fabricants</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>together</source>
   <translation>ensemble</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>No training is possible until what stops it is mended.</source>
   <translation>Aucun entraînement n'est possible tant que ce qui l'empêche n'est pas corrigé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible. Only headers and tables were looked at.</source>
   <translation>Un entraînement est possible. Seuls les en-têtes et les tableaux ont été lus.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible.</source>
   <translation>Un entraînement est possible.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Dice of the score map</source>
   <translation>Dice de la carte de scores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>{0}, epoch {1}: {2} training, {3} validation</source>
   <translation>{0}, époque {1} : {2} entraînement, {3} validation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>epoch {0}: {1} training, {2} validation</source>
   <translation>époque {0} : {1} entraînement, {2} validation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>training images (a fixed sample)</source>
   <translation>images d’entraînement (un échantillon fixe)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>validation images</source>
   <translation>images de validation</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>best epoch so far</source>
   <translation>meilleure époque jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Cancer: malignant findings count, benign ones do not</source>
   <translation>Cancer : les lésions malignes comptent, les bénignes non</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Any lesion: benign and malignant findings count alike</source>
   <translation>Toute lésion : bénignes et malignes comptent de même</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder or manifest</source>
   <translation>Dossier ou manifeste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>A folder or a CSV file; drop it here</source>
   <translation>Un dossier ou un fichier CSV ; déposez-le ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a CSV file…</source>
   <translation>Choisir un fichier CSV…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Chosen before</source>
   <translation>Choisis avant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Use what readers said in the audit</source>
   <translation>Utiliser les lectures de l'audit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Images on which readers agreed with a finding or added one are positive</source>
   <translation>Les images où les lecteurs ont approuvé ou ajouté une lésion sont positives</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Make a practice folder…</source>
   <translation>Créer un dossier d'essai…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Synthetic mammograms with labels, to try a training with</source>
   <translation>Mammographies synthétiques étiquetées, pour essayer un entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Where the images are</source>
   <translation>Où sont les images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>No folder of your own?</source>
   <translation>Pas de dossier à vous ?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What the model is to find</source>
   <translation>Ce que le modèle doit trouver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What is understood</source>
   <translation>Ce qui est compris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder of images</source>
   <translation>Dossier d'images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Manifest of images</source>
   <translation>Manifeste des images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The practice folder is being made.</source>
   <translation>Le dossier d'essai est en cours de création.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose the folder or the CSV file that names your images.</source>
   <translation>Choisissez le dossier ou le fichier CSV qui nomme vos images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Looking…</source>
   <translation>Examen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The audit cannot be learned from yet: {0}. Audit studies in the reading room and finish their audit first.</source>
   <translation>L'audit ne permet pas encore d'apprendre : {0}. Auditez d'abord des études dans la salle de lecture et terminez leur audit.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a CSV that names the images</source>
   <translation>un CSV qui nomme les images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a folder a class</source>
   <translation>un dossier par classe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>There is no such folder or file.</source>
   <translation>Ce dossier ou ce fichier n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Check the path; a share that was there may be gone.</source>
   <translation>Vérifiez le chemin ; un partage a peut-être disparu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>This is a single file, and no CSV.</source>
   <translation>C'est un seul fichier, et pas un CSV.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder it lies in.</source>
   <translation>Choisissez le dossier qui le contient.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>The folder is empty.</source>
   <translation>Le dossier est vide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder that holds your images.</source>
   <translation>Choisissez le dossier qui contient vos images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>You may not read this folder.</source>
   <translation>Vous n'avez pas le droit de lire ce dossier.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Ask for the permission, or copy the images to a place that is yours.</source>
   <translation>Demandez le droit, ou copiez les images à un endroit à vous.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Nothing in this folder says which images are positive.</source>
   <translation>Rien dans ce dossier ne dit quelles images sont positives.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Sort the images into sub-folders normal, benign and malignant, or write a CSV with the columns file, label and patient.</source>
   <translation>Rangez les images dans les sous-dossiers normal, benign et malignant, ou écrivez un CSV avec les colonnes file, label et patient.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A folder with a sub-folder for each class: normal, benign, malignant. In it a folder for each patient; else the file's name up to the first underscore is the patient. A mask lies beside its image as NAME_mask.png.</source>
   <translation>Un dossier avec un sous-dossier par classe : normal, benign, malignant. Dedans un dossier par patiente ; sinon le nom du fichier jusqu'au premier tiret bas est la patiente. Un masque se trouve à côté de son image sous NOM_mask.png.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A CSV file with the columns file, label and patient; mask and split may be there too.</source>
   <translation>Un fichier CSV avec les colonnes file, label et patient ; mask et split sont possibles.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS or RSNA 2022, as it was downloaded.</source>
   <translation>CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS ou RSNA 2022, tel que téléchargé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>It holds %n images.</source>
   <extracomment>For one: It holds %n image.</extracomment>
   <translation>
    <numerusform>Il contient %n image.</numerusform>
    <numerusform>Il contient %n images.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Recognised: {0}. {1} of {2}: {3}.</source>
   <translation>Reconnu : {0}. {1} de {2} : {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Train a model – LEM Viewer</source>
   <translation>Entraîner un modèle – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Looking whether the images are as they were checked…</source>
   <translation>On regarde si les images sont telles que vérifiées…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>I understand that this proves nothing</source>
   <translation>Je comprends que cela ne prouve rien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>How far it can be trusted</source>
   <translation>Jusqu’où s’y fier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>Enough patients of both kinds, by the rules of thumb.</source>
   <translation>Assez de patientes des deux sortes, d’après les règles empiriques.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What it will take</source>
   <translation>Ce que cela demandera</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring…</source>
   <translation>Mesure en cours…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Stop measuring</source>
   <translation>Arrêter la mesure</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure again</source>
   <translation>Mesurer à nouveau</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured</source>
   <translation>Non mesuré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Something else was chosen</source>
   <translation>Autre chose a été choisi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What was measured does not hold for it: measure again.</source>
   <translation>Ce qui a été mesuré ne vaut pas pour ce choix : mesurer à nouveau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured yet</source>
   <translation>Pas encore mesuré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Ten real steps on this device tell how long it takes.</source>
   <translation>Dix pas réels sur cet appareil disent combien de temps il faut.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>The model read a study meanwhile: alone it would be quicker.</source>
   <translation>Le modèle lisait une étude pendant ce temps : seul, ce serait plus rapide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>A training runs meanwhile: alone it would be quicker.</source>
   <translation>Un entraînement tourne pendant ce temps : seul, ce serait plus rapide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Reading uses the same device: each analysis adds its own time.</source>
   <translation>La lecture utilise le même appareil : chaque analyse ajoute son temps.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Learning rate</source>
   <translation>Taux d’apprentissage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Device memory</source>
   <translation>Mémoire de l’appareil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Sleep</source>
   <translation>Veille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>{0} images/s</source>
   <translation>{0} images/s</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known here</source>
   <translation>inconnu ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>device {0} °C</source>
   <translation>appareil {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>processor {0} °C</source>
   <translation>processeur {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>allowed again</source>
   <translation>de nouveau permise</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known yet</source>
   <translation>pas encore connu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>held off</source>
   <translation>empêchée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not held off: the computer may fall asleep</source>
   <translation>non empêchée : l’ordinateur peut se mettre en veille</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A whole number from {0} to {1}, please.</source>
   <translation>Un nombre entier de {0} à {1}, s’il vous plaît.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A number from {0} to {1}, please.</source>
   <translation>Un nombre de {0} à {1}, s’il vous plaît.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A JSON object, please, as in {0}</source>
   <translation>Un objet JSON, s’il vous plaît, comme {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>From {0} to {1}.</source>
   <translation>De {0} à {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_log.py" />
   <source>What happened so far</source>
   <translation>Ce qui s’est passé jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>{0}: says {1}</source>
   <translation>{0} : dit {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>outlined: the truth</source>
   <translation>entouré : la vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Epoch whose score maps are shown</source>
   <translation>Époque dont les cartes de scores sont montrées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four validation cases come after the first epoch.</source>
   <translation>Les cartes de scores de quatre cas de validation viennent après la première époque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four fixed validation cases</source>
   <translation>Cartes de scores de quatre cas de validation fixes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>The score maps of this epoch cannot be read.</source>
   <translation>Les cartes de scores de cette époque sont illisibles.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>epoch {0}</source>
   <translation>époque {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Name of the model</source>
   <translation>Nom du modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment</source>
   <translation>Réglages d’une expérience publiée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment…</source>
   <translation>Réglages d’une expérience publiée…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Safe settings for these data</source>
   <translation>Réglages sûrs pour ces données</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>More settings</source>
   <translation>Autres réglages</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>What it begins from</source>
   <translation>D’où il part</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How it is made</source>
   <translation>Comment il est fait</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How long it learns</source>
   <translation>Combien de temps il apprend</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Images are changed at random while it learns</source>
   <translation>Pendant l’apprentissage, les images sont modifiées au hasard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Mend what is written in red.</source>
   <translation>Corrigez ce qui est écrit en rouge.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Look first at what is chosen here.</source>
   <translation>Regardez d’abord ce qui est choisi ici.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Read how far such a model can be trusted, and tick that you understand.</source>
   <translation>Lisez jusqu’où on peut se fier à un tel modèle, et cochez que vous comprenez.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Chosen for your data and this machine.</source>
   <translation>Choisi pour vos données et cette machine.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>{0}: its patients are dealt out as there. Ours, not the paper's: {1}.</source>
   <translation>{0} : ses patientes sont réparties comme là-bas. De nous, non de l’article : {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of {0} on your own data. Ours, not the paper's: {1}.</source>
   <translation>Réglages de {0} sur vos propres données. De nous, non de l’article : {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Letters, digits, dot, dash and underscore, at most 64, please.</source>
   <translation>Lettres, chiffres, point, tiret et souligné, 64 au plus, s’il vous plaît.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>This is the name of a model that came with the program. Choose another.</source>
   <translation>C’est le nom d’un modèle livré avec le programme. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>You have a model of this name already. Choose another.</source>
   <translation>Vous avez déjà un modèle de ce nom. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Another size…</source>
   <translation>Autre taille…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Head</source>
   <translation>Tête</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Input size</source>
   <translation>Taille d’entrée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Learns on</source>
   <translation>Apprend sur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>There are no ImageNet weights for this network. Begin from scratch, or choose another network.</source>
   <translation>Il n’y a pas de poids ImageNet pour ce réseau. Partez de zéro ou choisissez un autre réseau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>a pixel is about {0} mm of a breast 18 cm high</source>
   <translation>un pixel vaut environ {0} mm d’un sein de 18 cm de haut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_odd.py" />
   <source>Pictures of the odd images</source>
   <translation>Vignettes des images singulières</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>How many images</source>
   <translation>Combien d'images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Kind of files</source>
   <translation>Type de fichiers</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Place of the practice folder</source>
   <translation>Emplacement du dossier d'essai</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose a place…</source>
   <translation>Choisir un emplacement…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Make</source>
   <translation>Créer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>into</source>
   <translation>dans</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stopped: nothing was left behind.</source>
   <translation>Arrêté : rien n'a été laissé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>{0} synthetic images in {1}</source>
   <translation>{0} images synthétiques dans {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Nothing was made: {0} {1}</source>
   <translation>Rien n'a été créé : {0} {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose another place.</source>
   <translation>Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>What the check found</source>
   <translation>Ce que la vérification a trouvé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>Train anyway without these %n images</source>
   <extracomment>For one: Train anyway without this %n image</extracomment>
   <translation>
    <numerusform>Entraîner quand même sans cette %n image</numerusform>
    <numerusform>Entraîner quand même sans ces %n images</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>all {0} images are {1}: both classes are needed</source>
   <translation>les {0} images sont toutes {1} : les deux classes sont nécessaires</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients, at least {1} are needed</source>
   <translation>{0} patientes, il en faut au moins {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only 1 patient has a {0} image: at least 2 are needed, one to learn from and one to choose by</source>
   <translation>1 seule patiente a une image de la classe {0} : il en faut au moins 2, une pour apprendre et une pour choisir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the part {0} holds one class only</source>
   <translation>la partie « {0} » ne contient qu'une classe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only {0} patients are {1}: figures will be very uncertain</source>
   <translation>seulement {0} patientes sont {1} : les mesures seront très incertaines</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the classes are unbalanced: {0} % of the images are positive</source>
   <translation>les classes sont déséquilibrées : {0} % des images sont positives</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture under different labels</source>
   <translation>{0} fichiers contiennent la même image sous des étiquettes différentes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture, filed under several patients</source>
   <translation>{0} fichiers contiennent la même image, classée sous plusieurs patientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture</source>
   <translation>{0} fichiers contiennent la même image</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}) under the labels {2}</source>
   <translation>{0} fichiers contiennent la même image ({1}) sous les étiquettes {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used; they are filed under several patients</source>
   <translation>{0} fichiers contiennent la même image ({1}) ; le premier est utilisé ; ils sont classés sous plusieurs patientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used</source>
   <translation>{0} fichiers contiennent la même image ({1}) ; le premier est utilisé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients are in several parts of the given split</source>
   <translation>{0} patientes sont dans plusieurs parties de la répartition donnée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} of {1} images have no part (train, validation, test)</source>
   <translation>{0} images sur {1} n'ont pas de partie (train, validation, test)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} images are left out as asked</source>
   <translation>{0} images sont écartées comme demandé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files that are to be left out are no images of these data ({1})</source>
   <translation>{0} fichiers à écarter ne sont pas des images de ces données ({1})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} times: {1} ({2})</source>
   <translation>{0} fois : {1} ({2})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>label is {0}, allowed are {1}</source>
   <translation>l'étiquette est {0}, sont permis {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is {0}</source>
   <translation>l'étiquette est {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is missing</source>
   <translation>l'étiquette manque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its labels contradict each other</source>
   <translation>ses étiquettes se contredisent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its patient is missing or not the same in every row</source>
   <translation>sa patiente manque ou diffère selon les lignes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such file</source>
   <translation>ce fichier n'existe pas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such folder</source>
   <translation>ce dossier n'existe pas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no {0}</source>
   <translation>il n'y a pas de {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is no DICOM, PNG, JPEG or TIFF image</source>
   <translation>le fichier n'est pas une image DICOM, PNG, JPEG ou TIFF</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the image cannot be opened</source>
   <translation>l'image ne peut pas être ouverte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged: {0}</source>
   <translation>l'image est endommagée : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged ({0})</source>
   <translation>l'image est endommagée ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the DICOM header is damaged: {0}</source>
   <translation>l'en-tête DICOM est endommagé : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>a mask without an image of its name</source>
   <translation>un masque sans image de son nom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>no image has this mask</source>
   <translation>aucune image n'a ce masque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is empty</source>
   <translation>le masque est vide</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is {0} pixels, the image {1}: {2}</source>
   <translation>le masque fait {0} pixels, l'image {1} : {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no mask {0}; the image counts without truth</source>
   <translation>il n'y a pas de masque {0} ; l'image compte sans vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>stretching it would move the lesion</source>
   <translation>l'étirer déplacerait la lésion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the patient is the file's name up to the first underscore</source>
   <translation>la patiente est le nom du fichier jusqu'au premier tiret bas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file says that text is burned into its picture</source>
   <translation>le fichier dit que du texte est incrusté dans son image</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} phantoms are drawn: there is nothing to check</source>
   <translation>{0} fantômes sont dessinés : il n'y a rien à vérifier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the folder has no known layout</source>
   <translation>le dossier n'a pas de structure connue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} MB are free, {1} MB may be needed</source>
   <translation>{0} Mo sont libres, {1} Mo peuvent être nécessaires</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>nothing may be written there</source>
   <translation>rien ne peut y être écrit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>it is a file, not a folder</source>
   <translation>c'est un fichier, pas un dossier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images, or change the form.</source>
   <translation>Ajoutez des images, ou changez les réglages.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add patients, or change the fractions.</source>
   <translation>Ajoutez des patientes, ou changez les fractions.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add the label to the table.</source>
   <translation>Ajoutez l'étiquette au tableau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the label.</source>
   <translation>Corrigez l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the labels.</source>
   <translation>Corrigez les étiquettes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the table.</source>
   <translation>Corrigez le tableau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the manifest.</source>
   <translation>Corrigez le manifeste.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy it again.</source>
   <translation>Copiez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy or export the file again.</source>
   <translation>Copiez ou exportez le fichier à nouveau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check that it is there.</source>
   <translation>Vérifiez qu'il est là.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Remove the copies; a training uses the first only.</source>
   <translation>Retirez les copies ; un entraînement n'utilise que la première.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Give all images of a patient one part, or split by patient.</source>
   <translation>Donnez une seule partie à toutes les images d'une patiente, ou répartissez par patiente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Name it in the table, or move it away.</source>
   <translation>Nommez-le dans le tableau, ou déplacez-le.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>The view is treated as one without truth.</source>
   <translation>La vue est traitée comme sans vérité.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Use the mask that was drawn on this very image.</source>
   <translation>Utilisez le masque dessiné sur cette image même.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A folder for each patient says it surely.</source>
   <translation>Un dossier par patiente le dit sûrement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Look at it: a model may learn the text. Crop or replace the image.</source>
   <translation>Regardez-la : un modèle peut apprendre le texte. Recadrez ou remplacez l'image.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Collect more, or begin from a model of the zoo.</source>
   <translation>Recueillez-en plus, ou partez d'un modèle existant.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images of the rarer class; balance = "loss" or "sampling" helps.</source>
   <translation>Ajoutez des images de la classe rare ; pondérer les classes aide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Paths are relative to {0}.</source>
   <translation>Les chemins sont relatifs à {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Choose another folder for the run.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A model cannot be trained on one class, and there is no AUC of it.</source>
   <translation>Un modèle ne peut être entraîné sur une classe, et il n'y a pas d'AUC.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check their names; they may have been left out for another reason already.</source>
   <translation>Vérifiez leurs noms ; ils sont peut-être déjà écartés pour une autre raison.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Images read by both models</source>
   <translation>Images lues par les deux modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Cases that changed side</source>
   <translation>Cas qui ont changé de côté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>There is no finished training yet.</source>
   <translation>Il n'y a pas encore d'entraînement terminé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Both models read the patients that were kept aside…</source>
   <translation>Les deux modèles lisent les patients mis de côté…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Not compared yet.</source>
   <translation>Pas encore comparé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>%n images of {0} patients that were kept aside</source>
   <extracomment>For one: %n image of {0} patients that were kept aside</extracomment>
   <translation>
    <numerusform>%n image de {0} patients mis de côté</numerusform>
    <numerusform>%n images de {0} patients mis de côté</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The log is kept in its folder.</source>
   <translation>Le journal reste dans son dossier.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Nothing of it is left.</source>
   <translation>Il n'en reste rien.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The new model was thrown away</source>
   <translation>Le nouveau modèle a été supprimé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>How much of the training is done</source>
   <translation>Part de l’entraînement accomplie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Finish this step, write a checkpoint and wait</source>
   <translation>Finir cette étape, écrire un point de reprise et attendre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on with the training</source>
   <translation>Continuer l’entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and keep the best</source>
   <translation>Arrêter, garder le meilleur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now; the best epoch so far becomes the model</source>
   <translation>Terminer maintenant ; la meilleure époque jusqu’ici devient le modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard…</source>
   <translation>Arrêter et jeter…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now and throw away what was learnt</source>
   <translation>Terminer maintenant et jeter ce qui a été appris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on from the last checkpoint</source>
   <translation>Continuer depuis le dernier point de reprise</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show it</source>
   <translation>Le montrer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show the training that is running</source>
   <translation>Montrer l’entraînement en cours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>See the result</source>
   <translation>Voir le résultat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Compare the new model with the old one</source>
   <translation>Comparer le nouveau modèle à l’ancien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>The result comes when the training has ended. You may close this window.</source>
   <translation>Le résultat vient quand l’entraînement est terminé. Vous pouvez fermer cette fenêtre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>There is no model yet.</source>
   <translation>Il n’y a pas encore de modèle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training</source>
   <translation>Lancer l’entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Nothing is being trained</source>
   <translation>Rien n’est en cours d’entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training begins with what the pages before say.</source>
   <translation>« Lancer l’entraînement » commence avec ce que disent les pages précédentes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>gives way to the reading</source>
   <translation>cède le passage à la lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard</source>
   <translation>Arrêter et jeter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Throw away what this training has learnt?</source>
   <translation>Jeter ce que cet entraînement a appris ?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Its checkpoints are removed; it cannot go on, and there will be no model.</source>
   <translation>Ses points de reprise sont supprimés ; il ne pourra pas continuer et il n’y aura pas de modèle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Discard</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>{0} is being trained already; one training runs at a time. Wait until it has ended, or stop it.</source>
   <translation>{0} est déjà en cours d’entraînement ; un seul à la fois. Attendez qu’il soit terminé ou arrêtez-le.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>small and quick; the safe choice</source>
   <translation>petit et rapide ; le choix sûr</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little larger and slower</source>
   <translation>un peu plus grand et plus lent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>larger and slower still</source>
   <translation>encore plus grand et plus lent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as quick as Lite0, older</source>
   <translation>aussi rapide que Lite0, plus ancien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very small; for a first look, learns little</source>
   <translation>très petit ; pour un premier essai, apprend peu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>sturdy; wants more images and time</source>
   <translation>robuste ; veut plus d’images et de temps</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>slow without a GPU</source>
   <translation>lent sans GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>large; wants thousands of images and a GPU</source>
   <translation>grand ; veut des milliers d’images et un GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very large and slow</source>
   <translation>très grand et lent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>local extrema: finds the places and says how sure; the safe choice</source>
   <translation>extrema locaux : trouve les endroits et dit avec quelle certitude ; le choix sûr</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the one strongest place decides</source>
   <translation>l’endroit le plus fort décide seul</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the strongest places decide together, softly</source>
   <translation>les endroits les plus forts décident ensemble, en douceur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>every feature chooses its own places</source>
   <translation>chaque caractéristique choisit ses endroits</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the few highest scores decide</source>
   <translation>les quelques scores les plus élevés décident</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>learns by itself where to look; wants many images</source>
   <translation>apprend seul où regarder ; veut beaucoup d’images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the whole breast decides; a baseline, finds small spots badly</source>
   <translation>tout le sein décide ; une référence, trouve mal les petits foyers</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>for a first look; large masses only, very quick</source>
   <translation>pour un premier essai ; grandes masses seulement, très rapide</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds masses; single calcifications are lost; quick</source>
   <translation>trouve les masses ; les calcifications isolées se perdent ; rapide</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds smaller masses; about twice the time</source>
   <translation>trouve des masses plus petites ; environ deux fois le temps</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds small spots and groups of calcifications; four times the time</source>
   <translation>trouve les petits foyers et les groupes de calcifications ; quatre fois le temps</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds single calcifications; nine times the time, needs a GPU</source>
   <translation>trouve les calcifications isolées ; neuf fois le temps, demande un GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>upside down</source>
   <translation>à l’envers</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>turned, moved, scaled a little</source>
   <translation>un peu tourné, déplacé, agrandi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>brighter or darker</source>
   <translation>plus clair ou plus sombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little out of focus</source>
   <translation>un peu flou</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>grainier</source>
   <translation>plus granuleux</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How often every image is looked at.</source>
   <translation>Combien de fois chaque image est regardée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Patience</source>
   <translation>Patience</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Stop early after so many epochs without a better one; 0 never does.</source>
   <translation>S’arrêter après tant d’époques sans mieux ; 0 jamais.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes at most</source>
   <translation>Minutes au plus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Then the best epoch so far is taken; 0 sets no limit.</source>
   <translation>Alors la meilleure époque jusque-là est prise ; 0 ne fixe pas de limite.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How far a step goes: too high and it never settles, too low and nothing is learnt.</source>
   <translation>La longueur d’un pas : trop grande, rien ne se stabilise ; trop petite, rien n’est appris.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Images a step</source>
   <translation>Images par pas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>More make steadier steps and need more memory.</source>
   <translation>Plus d’images donnent des pas plus réguliers et demandent plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Parts of a step</source>
   <translation>Parties d’un pas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>2 computes a step in two halves: half the memory, the same result.</source>
   <translation>2 calcule un pas en deux moitiés : moitié moins de mémoire, même résultat.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Weight decay</source>
   <translation>Décroissance des poids</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keeps the weights small against learning by heart.</source>
   <translation>Garde les poids petits contre l’apprentissage par cœur.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Largest gradient</source>
   <translation>Plus grand gradient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cuts off steps that jump; 0 cuts nothing.</source>
   <translation>Coupe les pas qui sautent ; 0 ne coupe rien.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Mean of the weights (EMA)</source>
   <translation>Moyenne des poids (EMA)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The running mean is kept instead of the last weights, 0.998 for long trainings; 0 keeps the weights themselves.</source>
   <translation>La moyenne glissante est gardée au lieu des derniers poids, 0,998 pour de longs entraînements ; 0 garde les poids eux-mêmes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Sparse weight</source>
   <translation>Poids de parcimonie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how strongly few places are preferred to many.</source>
   <translation>LEM seulement : à quel point peu d’endroits sont préférés à beaucoup.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extrema count as</source>
   <translation>Les extrema comptent comme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how the extrema become one probability.</source>
   <translation>LEM seulement : comment les extrema deviennent une probabilité.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their mean</source>
   <translation>leur moyenne</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their sum</source>
   <translation>leur somme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>maxima only</source>
   <translation>maxima seulement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extremum window</source>
   <translation>Fenêtre de l’extremum</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how many cells wide the neighbourhood is that an extremum must beat; odd.</source>
   <translation>LEM seulement : largeur, en cellules, du voisinage qu’un extremum doit dépasser ; impair.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width before the score</source>
   <translation>Largeur avant le score</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width of a layer between features and score; 0 leaves it out.</source>
   <translation>Largeur d’une couche entre caractéristiques et score ; 0 l’omet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Further options of the head</source>
   <translation>Autres options de la tête</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>By name, as docs/networks.md lists them; they go before the fields above.</source>
   <translation>Par leur nom, comme dans docs/networks.md ; elles priment sur les champs ci-dessus.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cell size</source>
   <translation>Taille des cellules</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Input pixels below one cell of the score map: 16 finds smaller spots, 32 is quicker.</source>
   <translation>Pixels d’entrée sous une cellule de la carte : 16 trouve des foyers plus petits, 32 est plus rapide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keep the first stages</source>
   <translation>Garder les premiers étages</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>They stay as they were learnt on many images: quicker, and safer with few images.</source>
   <translation>Ils restent tels qu’appris sur de nombreuses images : plus rapide, et plus sûr avec peu d’images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs of the head alone</source>
   <translation>Époques de la tête seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Before the whole network is trained; quick.</source>
   <translation>Avant que tout le réseau n’apprenne ; rapide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Rare class</source>
   <translation>Classe rare</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>What is done where one class is much rarer than the other.</source>
   <translation>Ce qui se fait quand une classe est bien plus rare que l’autre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>counts more</source>
   <translation>compte davantage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>is drawn more often</source>
   <translation>est tirée plus souvent</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as it is</source>
   <translation>telle quelle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Numbers</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Short numbers are quicker where the device has them.</source>
   <translation>Les nombres courts sont plus rapides si l’appareil les connaît.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>full (fp32)</source>
   <translation>complets (fp32)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (bf16)</source>
   <translation>courts (bf16)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (fp16), CUDA only</source>
   <translation>courts (fp16), CUDA seulement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for choosing</source>
   <translation>Gardées pour choisir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the best epoch is chosen.</source>
   <translation>Part des patientes sur qui la meilleure époque est choisie.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for the figures</source>
   <translation>Gardées pour les chiffres</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the finished model is measured; they never train it.</source>
   <translation>Part des patientes sur qui le modèle fini est mesuré ; il n’apprend jamais d’elles.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Another number deals the patients out anew and starts from another place.</source>
   <translation>Un autre nombre répartit les patientes autrement et part d’ailleurs.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Checkpoint every</source>
   <translation>Point de reprise toutes les</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes; a crash loses no more. 0: only after each epoch.</source>
   <translation>Minutes ; une panne n’en perd pas plus. 0 : seulement après chaque époque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Decoded images at most</source>
   <translation>Images décodées au plus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Gigabytes on the disk; the oldest go first, 0 keeps none.</source>
   <translation>Gigaoctets sur le disque ; les plus anciennes partent d’abord, 0 n’en garde aucune.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>A multiple of {0}, please.</source>
   <translation>Un multiple de {0}, s’il vous plaît.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>An odd number, please.</source>
   <translation>Un nombre impair, s’il vous plaît.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Not more parts than images a step.</source>
   <translation>Pas plus de parties que d’images par pas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Both parts together less than 0.9: the rest is learnt from.</source>
   <translation>Les deux parts ensemble moins de 0,9 : on apprend du reste.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The chosen device does not compute so. Choose Automatic.</source>
   <translation>L’appareil choisi ne calcule pas ainsi. Choisissez Automatique.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From a model of the zoo: it goes on learning from your images</source>
   <translation>D’un modèle du zoo : il continue d’apprendre sur vos images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From ImageNet weights: it knows edges and textures, no breasts yet</source>
   <translation>De poids ImageNet : il connaît bords et textures, pas encore de seins</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From scratch: it knows nothing</source>
   <translation>De zéro : il ne connaît rien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Models of the zoo</source>
   <translation>Modèles du zoo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Choose the model to go on from.</source>
   <translation>Choisissez le modèle à poursuivre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The model {0} is no longer in the zoo. Choose another.</source>
   <translation>Le modèle {0} n’est plus dans le zoo. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>{0} cannot be gone on from: {1}</source>
   <translation>On ne peut pas poursuivre {0} : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The folder of {0} has vanished. Choose another model.</source>
   <translation>Le dossier de {0} a disparu. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Wants thousands of images and many hours. With fewer it will almost surely be worse than from ImageNet weights.</source>
   <translation>Veut des milliers d’images et de nombreuses heures. Avec moins, ce sera presque sûrement pire qu’à partir de poids ImageNet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Network, head and input size are those of {0}: its weights fit no others.</source>
   <translation>Réseau, tête et taille d’entrée sont ceux de {0} : ses poids ne vont à aucun autre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>No figures on its card.</source>
   <translation>Pas de chiffres sur sa fiche.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>a mean of several networks, which cannot learn on as one</source>
   <translation>une moyenne de plusieurs réseaux, qui ne peut apprendre comme un seul</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Reading some of your images…</source>
   <translation>Lecture de quelques-unes de vos images…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Loading the network…</source>
   <translation>Chargement du réseau…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Learning ten steps…</source>
   <translation>Apprentissage de dix pas…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Judging an image…</source>
   <translation>Jugement d’une image…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory: choose a smaller input size, fewer images a step, or close other programs.</source>
   <translation>Pas assez de mémoire : choisissez une taille d’entrée plus petite, moins d’images par pas, ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory on the device: choose a smaller input size or fewer images a step.</source>
   <translation>Pas assez de mémoire sur l’appareil : choisissez une taille d’entrée plus petite ou moins d’images par pas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for the checkpoints: make room first.</source>
   <translation>Pas assez de place sur le disque pour les points de reprise : faites d’abord de la place.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for decoded images: make room, or keep fewer.</source>
   <translation>Pas assez de place sur le disque pour les images décodées : faites de la place, ou gardez-en moins.</translation>
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
   <translation>{0} Go</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} MB</source>
   <translation>{0} Mo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>About {0}</source>
   <translation>Environ {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Between {0} and {1}.</source>
   <translation>Entre {0} et {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From %n steps measured on {0}: {1} s each, {2} images a second.</source>
   <extracomment>For one: From %n step measured on {0}: {1} s each, {2} images a second.</extracomment>
   <translation>
    <numerusform>D’après %n pas mesuré sur {0} : {1} s chacun, {2} images par seconde.</numerusform>
    <numerusform>D’après %n pas mesurés sur {0} : {1} s chacun, {2} images par seconde.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} steps and {1} an epoch, {2} epochs; reading {3}, measuring at the end {4}.</source>
   <translation>{0} pas et {1} par époque, {2} époques ; lecture {3}, mesure finale {4}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image could be read: the time to read them is not counted.</source>
   <translation>Aucune image n’a pu être lue : le temps de lecture n’est pas compté.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>%n images are decoded already.</source>
   <extracomment>For one: %n image is decoded already.</extracomment>
   <translation>
    <numerusform>%n image est déjà décodée.</numerusform>
    <numerusform>%n images sont déjà décodées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} images a step do not fit at once: they are computed {1} at a time.</source>
   <translation>{0} images par pas ne tiennent pas ensemble : elles sont calculées {1} à la fois.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Memory: {0} needed, {1} free.</source>
   <translation>Mémoire : {0} nécessaires, {1} libres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>On the device: {0} needed, {1} free.</source>
   <translation>Sur l’appareil : {0} nécessaires, {1} libres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Disk: {0} for checkpoints, {1} for decoded images; {2} free.</source>
   <translation>Disque : {0} pour les points de reprise, {1} pour les images décodées ; {2} libres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>With {0} positive and {1} other patients held out, an AUC of {2} could be anything from {3} to {4}.</source>
   <translation>Avec {0} patientes positives et {1} autres mises de côté, une AUC de {2} pourrait valoir de {3} à {4}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} % of the images are positive: the model may learn to say the same of all. The rare class counts more by itself; more images of it help better.</source>
   <translation>{0} % des images sont positives : le modèle pourrait apprendre à dire de toutes la même chose. La classe rare compte d’elle-même davantage ; plus d’images d’elle aident mieux.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one maker ({0}): nothing is known of others.</source>
   <translation>Toutes les images sont d’un seul fabricant ({0}) : on ne sait rien des autres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one view ({0}): nothing is known of others.</source>
   <translation>Toutes les images sont d’une seule incidence ({0}) : on ne sait rien des autres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image has outlines: whether it finds the right places cannot be measured.</source>
   <translation>Aucune image n’a de contours : on ne peut mesurer s’il trouve les bons endroits.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no lesion.</source>
   <extracomment>For one: Only %n patient has no lesion.</extracomment>
   <translation>
    <numerusform>Seulement %n patiente n’a pas de lésion.</numerusform>
    <numerusform>Seulement %n patientes n’ont pas de lésion.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no cancer.</source>
   <extracomment>For one: Only %n patient has no cancer.</extracomment>
   <translation>
    <numerusform>Seulement %n patiente n’a pas de cancer.</numerusform>
    <numerusform>Seulement %n patientes n’ont pas de cancer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a cancer.</source>
   <extracomment>For one: Only %n patient has a cancer.</extracomment>
   <translation>
    <numerusform>Seulement %n patiente a un cancer.</numerusform>
    <numerusform>Seulement %n patientes ont un cancer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a lesion.</source>
   <extracomment>For one: Only %n patient has a lesion.</extracomment>
   <translation>
    <numerusform>Seulement %n patiente a une lésion.</numerusform>
    <numerusform>Seulement %n patientes ont une lésion.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From {0} on a model begins to hold for others.</source>
   <translation>À partir de {0}, un modèle commence à valoir pour d’autres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The disk is nearly full</source>
   <translation>Le disque est presque plein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training's folder is gone</source>
   <translation>Le dossier de l’entraînement a disparu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training goes on as long as it can, but it cannot write checkpoints. Make room, or connect the drive again.</source>
   <translation>L’entraînement continue tant qu’il peut, mais il ne peut pas écrire de points de reprise. Faites de la place ou reconnectez le disque.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training broke off</source>
   <translation>L’entraînement s’est interrompu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training stopped</source>
   <translation>Entraînement arrêté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training discarded</source>
   <translation>Entraînement jeté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stopped early</source>
   <translation>Arrêté tôt</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training diverges</source>
   <translation>L’entraînement diverge</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing is learnt so far</source>
   <translation>Rien n’est appris jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model has not learnt</source>
   <translation>Le modèle n’a pas appris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training images are learnt by heart</source>
   <translation>Les images d’entraînement sont apprises par cœur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The device's memory was full</source>
   <translation>La mémoire de l’appareil était pleine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The checkpoint was not written</source>
   <translation>Le point de reprise n’a pas été écrit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model was not written</source>
   <translation>Le modèle n’a pas été écrit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The graphics processor stopped working</source>
   <translation>Le processeur graphique a cessé de fonctionner</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Decoded images are not kept</source>
   <translation>Les images décodées ne sont pas gardées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images left out</source>
   <translation>Images laissées de côté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images not used</source>
   <translation>Images non utilisées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Model not usable</source>
   <translation>Modèle inutilisable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Data not usable</source>
   <translation>Données inutilisables</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Device trouble</source>
   <translation>Ennui d’appareil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Unexpected error</source>
   <translation>Erreur inattendue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>File or folder not accessible</source>
   <translation>Fichier ou dossier inaccessible</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A training is running already</source>
   <translation>Un entraînement est déjà en cours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It ended without a word.</source>
   <translation>Il s’est terminé sans un mot.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}): by the system for want of memory, or by hand.</source>
   <translation>Son processus a été arrêté de l’extérieur ({0}) : par le système faute de mémoire, ou à la main.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}).</source>
   <translation>Son processus a été arrêté de l’extérieur ({0}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process ended with code {0}.</source>
   <translation>Son processus s’est terminé avec le code {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped, and what it had learnt was thrown away.</source>
   <translation>Il a été arrêté et ce qu’il avait appris a été jeté.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped before the first epoch ended: there is no model.</source>
   <translation>Il a été arrêté avant la fin de la première époque : il n’y a pas de modèle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No epoch after epoch {0} was better for {1} epochs.</source>
   <translation>Aucune époque après l’époque {0} n’a été meilleure pendant {1} époques.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss rose from {0} to {1}.</source>
   <translation>La perte est montée de {0} à {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>After {0} epochs the loss is {1} (guessing: {2}) and the best validation AUC {3}.</source>
   <translation>Après {0} époques la perte est {1} (au hasard : {2}) et la meilleure AUC de validation {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>For {0} epochs the training loss fell while the validation loss rose.</source>
   <translation>Pendant {0} époques la perte d’entraînement a baissé tandis que celle de validation montait.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A batch of {0} images is now computed in parts of {1}; the result of a step is the same, it takes a little longer.</source>
   <translation>Un lot de {0} images est maintenant calculé par parts de {1} ; le résultat d’une étape est le même, elle dure un peu plus.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0}. The training goes on; the last good checkpoint stays.</source>
   <translation>{0}. L’entraînement continue ; le dernier bon point de reprise reste.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written. The best epoch before it lies in {3}.</source>
   <translation>La perte est {0} à l’époque {1}, étape {2} : les poids sont inutilisables et aucun modèle n’a été écrit. La meilleure époque précédente se trouve dans {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written.</source>
   <translation>La perte est {0} à l’époque {1}, étape {2} : les poids sont inutilisables et aucun modèle n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0} is being trained by process {1}</source>
   <translation>{0} est entraîné par le processus {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>there is no checkpoint to go on from</source>
   <translation>il n’y a pas de point de reprise</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>it says the same of every image. It was written, marked as not usable.</source>
   <translation>il dit la même chose de chaque image. Il a été écrit et marqué comme inutilisable.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>its AUC of {0} ({1} to {2}) on {3} images is not above chance. It was written, marked as not usable.</source>
   <translation>son AUC de {0} ({1} à {2}) sur {3} images n’est pas au-dessus du hasard. Il a été écrit et marqué comme inutilisable.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No space left on device</source>
   <translation>Plus de place sur le périphérique</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Permission denied</source>
   <translation>Permission refusée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No such file or directory</source>
   <translation>Fichier ou dossier inexistant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Resume it: it goes on after {0} steps of epoch {1}.</source>
   <translation>Reprenez-le : il continue après {0} étapes de l’époque {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No checkpoint had been written: start it again.</source>
   <translation>Aucun point de reprise n’avait été écrit : relancez-le.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its checkpoint cannot be gone on from. {0}</source>
   <translation>On ne peut pas continuer depuis son point de reprise. {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again, or with fewer images for a first look.</source>
   <translation>Entraînez à nouveau, ou avec moins d’images pour un premier aperçu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stop, and train again with a third of the learning rate; the best epoch is kept.</source>
   <translation>Arrêtez et entraînez à nouveau avec un tiers du taux d’apprentissage ; la meilleure époque est gardée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again with a tenth of the learning rate, in full precision (fp32).</source>
   <translation>Entraînez à nouveau avec un dixième du taux d’apprentissage, en pleine précision (fp32).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels; then try a pretrained start, a larger input size, or more images.</source>
   <translation>Vérifiez les étiquettes ; essayez ensuite un départ préentraîné, une entrée plus grande ou plus d’images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The best epoch is kept. More images, more augmentation or a frozen stem may help.</source>
   <translation>La meilleure époque est gardée. Plus d’images, plus de variation ou un tronc figé peuvent aider.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing to do. For more speed close other programs or choose a smaller input.</source>
   <translation>Rien à faire. Pour plus de vitesse, fermez d’autres programmes ou choisissez une entrée plus petite.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Make room on the disk, or allow writing there: the next one is tried again.</source>
   <translation>Faites de la place ou autorisez l’écriture : le prochain sera essayé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Restart the computer, then resume: it goes on from the last checkpoint. If it happens again, update the driver or train on the CPU.</source>
   <translation>Redémarrez l’ordinateur puis reprenez : il continue depuis le dernier point de reprise. Si cela se reproduit, mettez le pilote à jour ou entraînez sur le CPU.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Wait until it has ended, or stop it, then start this one again.</source>
   <translation>Attendez sa fin ou arrêtez-le, puis relancez celui-ci.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Start the training again.</source>
   <translation>Relancez l’entraînement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Do not read with it. Check the labels, add images, or train longer.</source>
   <translation>Ne lisez pas avec lui. Vérifiez les étiquettes, ajoutez des images ou entraînez plus longtemps.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels, add images, or train longer.</source>
   <translation>Vérifiez les étiquettes, ajoutez des images ou entraînez plus longtemps.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check that it still exists and that you may read it.</source>
   <translation>Vérifiez qu’il existe encore et que vous pouvez le lire.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Choose a smaller input size or backbone, or close other programs.</source>
   <translation>Choisissez une entrée ou un réseau plus petit, ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Copy the details and report it to the developers.</source>
   <translation>Copiez les détails et signalez-le aux développeurs.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard…</source>
   <translation>Jeter…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} ended while the window was closed.</source>
   <translation>L’entraînement de {0} s’est terminé pendant que la fenêtre était fermée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on.</source>
   <translation>L’entraînement de {0} s’est interrompu ; il peut continuer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>after {0} steps of epoch {1}</source>
   <translation>après {0} étapes de l’époque {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} was stopped; it can go on {1}.</source>
   <translation>L’entraînement de {0} a été arrêté ; il peut continuer {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on {1}.</source>
   <translation>L’entraînement de {0} s’est interrompu ; il peut continuer {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0}, paused</source>
   <translation>{0}, en pause</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training {0}: {1}</source>
   <translation>Entraînement {0} : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training of {0}…</source>
   <translation>Entraînement de {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Show the training</source>
   <translation>Montrer l’entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard the training</source>
   <translation>Jeter l’entraînement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Throw away the training of {0}?</source>
   <translation>Jeter l’entraînement de {0} ?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Its folder is removed; it cannot go on.</source>
   <translation>Son dossier est supprimé ; il ne pourra pas continuer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>A training is running</source>
   <translation>Un entraînement est en cours</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0} is still being trained.</source>
   <translation>{0} est encore en cours d’entraînement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>In the background it goes on without the window; the next start finds it again.</source>
   <translation>En arrière-plan il continue sans la fenêtre ; le prochain démarrage le retrouve.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Go on in the background</source>
   <translation>Continuer en arrière-plan</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The images are being read</source>
   <translation>Lecture des images</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Pausing after this step</source>
   <translation>Pause après cette étape</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopping after this step</source>
   <translation>S’arrête après cette étape</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Discarded</source>
   <translation>Jeté</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Ended with an error</source>
   <translation>Terminé par une erreur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Broken off</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Checkpoint written: from here the training can go on.</source>
   <translation>Point de reprise écrit : l’entraînement peut continuer d’ici.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused. The computer may be switched off now.</source>
   <translation>En pause. L’ordinateur peut être éteint maintenant.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training is taken up again.</source>
   <translation>L’entraînement est repris.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0} images to train on, {1} to choose the best epoch, {2} kept aside for the figures.</source>
   <translation>{0} images pour l’entraînement, {1} pour choisir la meilleure époque, {2} mises de côté pour les chiffres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training goes on after {0} steps of epoch {1}.</source>
   <translation>L’entraînement continue après {0} étapes de l’époque {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training begins on {0}.</source>
   <translation>L’entraînement commence sur {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head was trained alone; now everything is trained.</source>
   <translation>La nouvelle tête a été entraînée seule ; maintenant tout est entraîné.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Epoch {0} of {1}: loss {2}, AUC {3} on the validation images.</source>
   <translation>Époque {0} sur {1} : perte {2}, AUC {3} sur les images de validation.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best so far.</source>
   <translation>La meilleure jusqu’ici.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped. The best epoch is kept, and the training can go on later.</source>
   <translation>Arrêté. La meilleure époque est gardée et l’entraînement peut continuer plus tard.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished, but the model has not learnt to tell the images apart.</source>
   <translation>Terminé, mais le modèle n’a pas appris à distinguer les images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The next page says what was measured; check the labels, or train longer.</source>
   <translation>La page suivante dit ce qui a été mesuré ; vérifiez les étiquettes ou entraînez plus longtemps.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished. The best epoch was measured on the images kept aside.</source>
   <translation>Terminé. La meilleure époque a été mesurée sur les images mises de côté.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>See the result on the next page.</source>
   <translation>Voyez le résultat à la page suivante.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer stays awake until the training has ended.</source>
   <translation>L’ordinateur reste éveillé jusqu’à la fin de l’entraînement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer may fall asleep: {0}. Switch sleeping off in its settings.</source>
   <translation>L’ordinateur peut se mettre en veille : {0}. Désactivez la veille dans ses réglages.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best epoch is being measured</source>
   <translation>Mesure de la meilleure époque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head is trained alone</source>
   <translation>La nouvelle tête est entraînée seule</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>epoch {0} of {1}</source>
   <translation>époque {0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0}, step {1} of {2}</source>
   <translation>{0}, étape {1} sur {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>less than a minute left</source>
   <translation>moins d’une minute restante</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about %n minutes left</source>
   <extracomment>For one: about %n minute left</extracomment>
   <translation>
    <numerusform>environ %n minute restante</numerusform>
    <numerusform>environ %n minutes restantes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about {0} h {1} min left</source>
   <translation>environ {0} h {1} min restantes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Name in the zoo</source>
   <translation>Nom dans le zoo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use it from now on</source>
   <translation>L'utiliser désormais</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Adopt</source>
   <translation>Adopter</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Keep as candidate</source>
   <translation>Garder comme candidat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw away…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use this model</source>
   <translation>Utiliser ce modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Go back to {0}</source>
   <translation>Revenir à {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>There is no model in the run's folder.</source>
   <translation>Le dossier de l'entraînement ne contient pas de modèle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>It cannot be adopted: {0}</source>
   <translation>Il ne peut pas être adopté : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is adopted and in use.</source>
   <translation>{0} est adopté et en usage.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is kept as a candidate: listed in the zoo, not used.</source>
   <translation>{0} est gardé comme candidat : listé dans le zoo, non utilisé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is in the zoo; in use is {1}.</source>
   <translation>{0} est dans le zoo ; {1} est en usage.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>A model of yours has this name. Adopted, the new one takes its place, and the old one is kept for going back. As a candidate it needs another name, e.g. {0}.</source>
   <translation>Un de vos modèles porte ce nom. Adopté, le nouveau prend sa place et l'ancien est conservé pour y revenir. Comme candidat, il lui faut un autre nom, p. ex. {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Nothing has been decided yet. In use is {0}.</source>
   <translation>Rien n'est encore décidé. En usage : {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>What is in the zoo stays there.</source>
   <translation>Ce qui est dans le zoo y reste.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>The model is lost.</source>
   <translation>Le modèle est perdu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw the model away</source>
   <translation>Supprimer le modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Model and checkpoints of this run are removed and cannot be brought back.</source>
   <translation>Le modèle et les points de reprise de cet entraînement sont supprimés définitivement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove, keep the log</source>
   <translation>Supprimer, garder le journal</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove everything</source>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Yellow cross: strongest point; blue: outlines; green: truth; colour: 0.7 and more.</source>
   <translation>Croix jaune : point le plus fort ; bleu : contours ; vert : vérité ; couleur : à partir de 0,7.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>No case has changed side.</source>
   <translation>Aucun cas n'a changé de côté.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Show {0} more</source>
   <translation>En montrer {0} de plus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Left the model in use, right the new one; click to enlarge</source>
   <translation>À gauche le modèle en usage, à droite le nouveau ; cliquer pour agrandir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Changed case</source>
   <translation>Cas modifié</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>New model</source>
   <translation>Nouveau modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Model in use</source>
   <translation>Modèle en usage</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>There is no picture of this case.</source>
   <translation>Il n'y a pas d'image de ce cas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_plots.py" />
   <source>cannot be computed</source>
   <translation>non calculable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figure (95 % interval)</source>
   <translation>Mesure (intervalle à 95 %)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figures of both models</source>
   <translation>Chiffres des deux modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>hits</source>
   <translation>les cibles touchées</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model is not usable and cannot be adopted: {0}</source>
   <translation>Le nouveau modèle est inutilisable et ne peut pas être adopté : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained or tuned on {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} a été entraîné ou réglé sur {1} de ces {2} patients : ses chiffres sont flattés.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} comes from a model that has seen {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} provient d'un modèle qui a vu {1} de ces {2} patients : ses chiffres sont flattés.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether {0} has seen these patients: its card does not list them.</source>
   <translation>On ignore si {0} a vu ces patients : sa fiche ne les liste pas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether the model that {0} was trained from has seen these patients.</source>
   <translation>On ignore si le modèle dont {0} est issu a vu ces patients.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cannot be compared: {1}</source>
   <translation>{0} ne peut pas être comparé : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>There is no other model to compare with.</source>
   <translation>Il n'y a pas d'autre modèle à comparer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} is this very model: there is nothing to compare.</source>
   <translation>{0} est ce modèle même : il n'y a rien à comparer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} speaks for “{1}”, the labels here for “{2}”.</source>
   <translation>{0} parle de « {1} », les étiquettes ici de « {2} ».</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained on synthetic images only.</source>
   <translation>{0} n'a été entraîné que sur des images synthétiques.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients, {1} with and {2} without a finding, are too few to be sure of a figure.</source>
   <translation>{0} patients, {1} avec et {2} sans lésion, sont trop peu pour être sûr d'un chiffre.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>No lesion is outlined: hits and Dice cannot be computed.</source>
   <translation>Aucune lésion n'est délimitée : cibles touchées et Dice non calculables.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images that were kept aside are gone; they are left out.</source>
   <translation>{0} images mises de côté ont disparu ; elles sont omises.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images have another label than at the training; the old one counts.</source>
   <translation>{0} images ont une autre étiquette qu'à l'entraînement ; l'ancienne compte.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images could not be read; they are left out.</source>
   <translation>{0} images n'ont pas pu être lues ; elles sont omises.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are positive: AUC and specificity cannot be computed.</source>
   <translation>Toutes les images sont positives : AUC et spécificité non calculables.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are negative: AUC, sensitivity, hits and Dice cannot be computed.</source>
   <translation>Toutes les images sont négatives : AUC, sensibilité, cibles touchées et Dice non calculables.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals after DeLong; the difference is paired.</source>
   <translation>Intervalles selon DeLong ; la différence est appariée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals by drawing whole patients; the difference is paired.</source>
   <translation>Intervalles par tirage de patients entiers ; la différence est appariée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Hits by chance</source>
   <translation>Cibles touchées par hasard</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>So often blind pointing into the breast would hit.</source>
   <translation>Pointer au hasard dans le sein toucherait aussi souvent.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model has not learnt enough to be used.</source>
   <translation>Le nouveau modèle n'a pas assez appris pour être utilisé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model was measured alone.</source>
   <translation>Le nouveau modèle a été mesuré seul.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients are too few to be sure.</source>
   <translation>{0} patients sont trop peu pour être sûr.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better on {0}</source>
   <translation>meilleur pour {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse on {0}</source>
   <translation>moins bon pour {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no sure difference on {0}</source>
   <translation>pas de différence sûre pour {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Nothing can be compared on these images.</source>
   <translation>Rien ne peut être comparé sur ces images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} and {1}</source>
   <translation>{0} et {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better</source>
   <translation>meilleur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse</source>
   <translation>moins bon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>wrong before, right now</source>
   <translation>faux avant, juste maintenant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>right before, wrong now</source>
   <translation>juste avant, faux maintenant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>points at the lesion now</source>
   <translation>désigne maintenant la lésion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no longer points at the lesion</source>
   <translation>ne désigne plus la lésion</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>p {0} → {1}</source>
   <translation>p {0} → {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cases turned right, {1} turned wrong; on {2} more only the place differs.</source>
   <translation>{0} cas sont devenus justes, {1} faux ; pour {2} autres seul l'endroit diffère.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>at detector</source>
   <translation>au détecteur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>corrected for magnification</source>
   <translation>corrigé de l'agrandissement</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>calibrated</source>
   <translation>calibré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>in the slice</source>
   <translation>dans la coupe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>given with the data set</source>
   <translation>donné avec le jeu de données</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>screen not measured</source>
   <translation>écran non mesuré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>true size, {0}</source>
   <translation>taille réelle, {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not opened</source>
   <translation>non ouvert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>View {0}</source>
   <translation>Vue {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not analysed</source>
   <translation>non analysé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>probability {0:.2f}</source>
   <translation>probabilité {0:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies that you open stand here.</source>
   <translation>Les examens que vous ouvrez figurent ici.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer's mark</source>
   <translation>Emblème de LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer</source>
   <translation>LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Local Extremum Mapping (LEM) scores the regions of a mammogram and shows which local extrema of the score carried the model's answer, and where. It is a research method: not a medical device, and no substitute for a radiologist's reading.</source>
   <translation>Local Extremum Mapping (LEM) note les régions d'une mammographie et montre quels extrema locaux du score ont porté la réponse du modèle, et où. C'est une méthode de recherche : pas un dispositif médical, et elle ne remplace pas la lecture d'un radiologue.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open a study (folder)…</source>
   <translation>Ouvrir un examen (dossier)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open files or a ZIP…</source>
   <translation>Ouvrir des fichiers ou un ZIP…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open the demo study</source>
   <translation>Ouvrir l'examen de démonstration</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Four synthetic views with known truth</source>
   <translation>Quatre vues synthétiques avec vérité connue</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>or drop a folder, files or a ZIP anywhere in this window</source>
   <translation>ou déposez un dossier, des fichiers ou un ZIP dans cette fenêtre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies opened last</source>
   <translation>Examens ouverts récemment</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>no longer there: {0}</source>
   <translation>n'est plus là : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window values</source>
   <translation>Valeurs de fenêtre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window on offer</source>
   <translation>Fenêtre proposée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Centre</source>
   <translation>Centre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>As the file has it</source>
   <translation>Comme dans le fichier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>&amp;Centre</source>
   <translation>&amp;Centre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>W&amp;idth</source>
   <translation>&amp;Largeur</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>changed by hand</source>
   <translation>modifié à la main</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The linked views take the same values.</source>
   <translation>En valeurs de modalité. Les vues liées prennent les mêmes valeurs.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The views are not linked: this one only.</source>
   <translation>En valeurs de modalité. Les vues ne sont pas liées : celle-ci seulement.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Percentiles 1 to 99.5</source>
   <translation>Percentiles 1 à 99,5</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Full range</source>
   <translation>Plage entière</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Curve {0}</source>
   <translation>Courbe {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>{0}  inverted</source>
   <translation>{0}  inversé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn on {0}: {1}</source>
   <translation>Modèle retiré le {0} : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn: {0}</source>
   <translation>Modèle retiré : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Copy the values</source>
   <translation>Copier les valeurs</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Write its text…</source>
   <translation>Écrire son texte…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search name, ID, accession number, description</source>
   <translation>Chercher nom, ID, numéro d'examen, description</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search the worklist</source>
   <translation>Chercher dans la liste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any status</source>
   <translation>Tout état</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any density</source>
   <translation>Toute densité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Density {0}</source>
   <translation>Densité {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Assigned to</source>
   <translation>Attribué à</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Anybody</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Unread by me</source>
   <translation>Non lus par moi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Flagged</source>
   <translation>Marqués</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Disagreement</source>
   <translation>Désaccord</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Has truth</source>
   <translation>Avec vérité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>any</source>
   <translation>tous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Least probability</source>
   <translation>Probabilité minimale</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Model from</source>
   <translation>Modèle dès</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Me ({0})</source>
   <translation>Moi ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>A date like 2026-11-28, 2026-11 or 2026</source>
   <translation>Une date comme 2026-11-28, 2026-11 ou 2026</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Study not opened</source>
   <translation>Examen non ouvert</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>its files are no longer where they were</source>
   <translation>ses fichiers ne sont plus où ils étaient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Connect the drive, or add the folder they were moved to.</source>
   <translation>Connectez le disque, ou ajoutez le dossier où ils ont été déplacés.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist – LEM Viewer</source>
   <translation>Liste de travail – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>List the studies below a folder; it is watched for new ones</source>
   <translation>Lister les examens d'un dossier ; il est surveillé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open the chosen study (Return)</source>
   <translation>Ouvrir l'examen choisi (Entrée)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist</source>
   <translation>Liste de travail</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder to the library</source>
   <translation>Ajouter un dossier à la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Take the flag away (F)</source>
   <translation>Retirer la marque (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Flag (F)</source>
   <translation>Marquer (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Assign to</source>
   <translation>Attribuer à</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>%n studies</source>
   <extracomment>For one: %n study</extracomment>
   <translation>
    <numerusform>%n examen</numerusform>
    <numerusform>%n examens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Indexing {0}</source>
   <translation>Indexation de {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} files seen, {1} read, {2} studies</source>
   <translation>{0} fichiers vus, {1} lus, {2} examens</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Stopped; what was read is kept</source>
   <translation>Arrêté ; ce qui est lu est gardé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} new views, {1} files gone, {2} damaged</source>
   <translation>{0} nouvelles vues, {1} fichiers disparus, {2} abîmés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Born</source>
   <translation>Née</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>reading</source>
   <translation>en lecture</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>read</source>
   <translation>lu</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>audited</source>
   <translation>audité</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>files gone</source>
   <translation>fichiers disparus</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Its files are no longer in {0}</source>
   <translation>Ses fichiers ne sont plus dans {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Highest of its views, by {0}</source>
   <translation>La plus haute de ses vues, par {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>A reader and the model differ on a breast</source>
   <translation>Un lecteur et le modèle diffèrent sur un sein</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>There is truth for it: outlines or a label</source>
   <translation>Il y a une vérité : contours ou étiquette</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The card of {0} was changed.</source>
   <translation>La fiche de {0} a été modifiée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is no folder {0} yet.</source>
   <translation>Le dossier {0} n’existe pas encore.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The system has no window for folders. It is {0}</source>
   <translation>Le système n’a pas de fenêtre pour les dossiers. C’est {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename a model</source>
   <translation>Renommer un modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>What it has read before goes on naming it {0}.</source>
   <translation>Ce qu’il a lu jusqu’ici continue de le nommer {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>New name</source>
   <translation>Nouveau nom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is called {1} now.</source>
   <translation>{0} s’appelle maintenant {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw a model</source>
   <translation>Retirer un modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Nobody can use {0} any more, under whatever name. Wherever it was used, the reason stands beside what it said. It can be restored.</source>
   <translation>Personne ne peut plus utiliser {0}, sous aucun nom. Partout où il a servi, la raison figure à côté de ce qu’il a dit. Il peut être rétabli.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is withdrawn: {1}</source>
   <translation>{0} est retiré : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} may be used again. It had been withdrawn: {1}</source>
   <translation>{0} peut de nouveau être utilisé. Il avait été retiré : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is adopted.</source>
   <translation>{0} est adopté.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll a model back</source>
   <translation>Revenir à une version antérieure</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} takes the place of {1}. The one that goes is kept: rolling back once more brings it back. What was read before goes on naming the version that read it.</source>
   <translation>{0} prend la place de {1}. Celui qui part est conservé : un nouveau retour le ramène. Ce qui a été lu continue de nommer la version qui l’a lu.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll back</source>
   <translation>Revenir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is {1} now.</source>
   <translation>{0} est maintenant {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} reads every study that no other rule gives to another model.</source>
   <translation>{0} lit chaque étude qu’aucune autre règle ne donne à un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Export a model</source>
   <translation>Exporter un modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was written to {1}</source>
   <translation>{0} a été écrit dans {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Before you pass it on: {0}</source>
   <translation>Avant de le transmettre : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out: {0}</source>
   <translation>Laissé de côté : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Writing {0}…</source>
   <translation>Écriture de {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model's folder</source>
   <translation>Importer le dossier d’un modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Looking at {0}…</source>
   <translation>Examen de {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was imported.</source>
   <translation>{0} a été importé.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The version from before is kept: roll back brings it back.</source>
   <translation>La version précédente est conservée : revenir la ramène.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out, never opened: {0}</source>
   <translation>Laissé de côté, jamais ouvert : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model named {0} already.</source>
   <translation>Il existe déjà un modèle nommé {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model of yours named {0}. Give the new one another name, or let it take the other's place: the version from before is kept.</source>
   <translation>Vous avez déjà un modèle nommé {0}. Donnez un autre nom au nouveau, ou laissez-le prendre sa place : la version précédente est conservée.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>A model named {0} comes with the program. Give the new one another name.</source>
   <translation>Un modèle nommé {0} fait partie du programme. Donnez un autre nom au nouveau.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The name is taken</source>
   <translation>Le nom est pris</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import with this name</source>
   <translation>Importer sous ce nom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Clear the cache</source>
   <translation>Vider le cache</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} are given back. The next training decodes its images anew.</source>
   <translation>{0} sont rendus. Le prochain entraînement décode de nouveau ses images.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} were given back.</source>
   <translation>{0} ont été rendus.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>First model</source>
   <translation>Premier modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Second model</source>
   <translation>Second modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Comparison of two models</source>
   <translation>Comparaison de deux modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>95 % intervals stand behind the figures. Sets are matched by their words on the cards; figures of different sets must not be held against each other. For a paired test on the same images: Dashboard (Ctrl+E), Two models.</source>
   <translation>Les intervalles à 95 % suivent les chiffres. Les jeux sont rapprochés par leurs mots sur les fiches ; les chiffres de jeux différents ne doivent pas être comparés. Pour un test apparié sur les mêmes images : tableau de bord (Ctrl+E), Deux modèles.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>and</source>
   <translation>et</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>withdrawn</source>
   <translation>retiré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>What they are</source>
   <translation>Ce qu’ils sont</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Both on: {0}</source>
   <translation>Les deux sur : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the first on: {0}</source>
   <translation>Le premier seul sur : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the second on: {0}</source>
   <translation>Le second seul sur : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>on {0}</source>
   <translation>sur {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>not calibrated</source>
   <translation>non calibré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Networks read together</source>
   <translation>Réseaux lus ensemble</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Images decoded for trainings</source>
   <translation>Images décodées pour les entraînements</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version</source>
   <translation>Version antérieure</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version is</source>
   <translation>La version antérieure est</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Models on the disk</source>
   <translation>Modèles sur le disque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show the folder</source>
   <translation>Afficher le dossier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show where your models lie</source>
   <translation>Afficher où se trouvent vos modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Caches: what can be made again</source>
   <translation>Caches : ce qui peut être refait</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Your models lie in {0}</source>
   <translation>Vos modèles se trouvent dans {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>No cache takes room.</source>
   <translation>Aucun cache n’occupe de place.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>{0}, a training uses it now</source>
   <translation>{0}, un entraînement l’utilise en ce moment</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear…</source>
   <translation>Vider…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear: {0}</source>
   <translation>Vider : {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>What it was trained from</source>
   <translation>À partir de quoi il a été entraîné</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Edit the card…</source>
   <translation>Modifier la fiche…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Change the words on the card of your own model</source>
   <translation>Changer les mots de la fiche de votre propre modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Show the model's files</source>
   <translation>Afficher les fichiers du modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make it the default</source>
   <translation>En faire le modèle par défaut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Let it read what no other rule gives to another model</source>
   <translation>Lui faire lire ce qu’aucune autre règle ne donne à un autre modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make the candidate a model like the others</source>
   <translation>Faire du candidat un modèle comme les autres</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Write the model as one file to pass on</source>
   <translation>Écrire le modèle en un seul fichier à transmettre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Give your own model another name (F2)</source>
   <translation>Donner un autre nom à votre propre modèle (F2)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Roll back…</source>
   <translation>Revenir…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Exchange it with the version it replaced</source>
   <translation>L’échanger avec la version qu’il a remplacée</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdraw…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Say that the model must not be used any more, and why</source>
   <translation>Dire que le modèle ne doit plus être utilisé, et pourquoi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Restore</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Take the withdrawal back</source>
   <translation>Annuler le retrait</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>not here</source>
   <translation>absent d’ici</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>A model was put back</source>
   <translation>Un modèle a été remis en place</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>the program was ended while it exchanged {0}</source>
   <translation>le programme a été arrêté pendant qu’il échangeait {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>It is the version from before; exchange or import again if you want to.</source>
   <translation>C’est la version précédente ; échangez ou importez de nouveau si vous le voulez.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Model for every study</source>
   <translation>Modèle pour chaque étude</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Manufacturer contains</source>
   <translation>Le fabricant contient</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules, the first that fits counts</source>
   <translation>Règles, la première qui convient compte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>any manufacturer</source>
   <translation>tout fabricant</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Which model reads the open study</source>
   <translation>Quel modèle lit l’étude ouverte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule</source>
   <translation>Ajouter une règle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule after the chosen one</source>
   <translation>Ajouter une règle après celle choisie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Remove the chosen rule</source>
   <translation>Supprimer la règle choisie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count earlier</source>
   <translation>Faire compter plus tôt la règle choisie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count later</source>
   <translation>Faire compter plus tard la règle choisie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The chosen rule</source>
   <translation>La règle choisie</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The open study</source>
   <translation>L’étude ouverte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules count where no model is chosen for every study, and for real studies: a study of this program's phantoms is read by a model that was made for them. A change holds from the next analysis on.</source>
   <translation>Les règles comptent quand aucun modèle n’est choisi pour chaque étude, et pour les études réelles : une étude de fantômes de ce programme est lue par un modèle fait pour eux. Un changement vaut dès la prochaine analyse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>by the rules below</source>
   <translation>par les règles ci-dessous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} reads it.</source>
   <translation>{0} la lit.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No study is open. The next one is read by {0}, if no rule says otherwise.</source>
   <translation>Aucune étude n’est ouverte. La prochaine est lue par {0}, si aucune règle ne dit autre chose.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} was chosen for every study: the rules rest.</source>
   <translation>{0} a été choisi pour chaque étude : les règles sont au repos.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Models – LEM Viewer</source>
   <translation>Modèles – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>All models</source>
   <translation>Tous les modèles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Which model reads what</source>
   <translation>Quel modèle lit quoi</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a file…</source>
   <translation>Importer un fichier…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model that was exported as one file</source>
   <translation>Accueillir un modèle exporté en un seul fichier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a folder…</source>
   <translation>Importer un dossier…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model's folder, or that of a MONAI bundle</source>
   <translation>Accueillir le dossier d’un modèle ou d’un bundle MONAI</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>A model's file or folder can be dropped here to import it.</source>
   <translation>Le fichier ou le dossier d’un modèle peut être déposé ici pour l’importer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Comes from</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>this model</source>
   <translation>ce modèle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>started from</source>
   <translation>parti de</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>member</source>
   <translation>membre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>lesions found by</source>
   <translation>lésions trouvées par</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not in this zoo</source>
   <translation>absent de ce zoo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0:.1f} GB</source>
   <translation>{0:.1f} Go</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0:.1f} MB</source>
   <translation>{0:.1f} Mo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0:.0f} kB</source>
   <translation>{0:.0f} ko</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>the program</source>
   <translation>le programme</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you, a candidate</source>
   <translation>vous, un candidat</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you</source>
   <translation>vous</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not usable</source>
   <translation>inutilisable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>in use</source>
   <translation>utilisé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>default</source>
   <translation>par défaut</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>usable</source>
   <translation>utilisable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Named</source>
   <translation>Nommé</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>rule {0}: {1}</source>
   <translation>règle {0} : {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Reads by</source>
   <translation>Lit selon</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>no rule</source>
   <translation>aucune règle</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0}, and {1} for the earlier version</source>
   <translation>{0}, et {1} pour la version antérieure</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>On the disk</source>
   <translation>Sur le disque</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0} ({1} images)</source>
   <translation>{0} ({1} images)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>%n models, {0}</source>
   <extracomment>For one: %n model, {0}</extracomment>
   <translation>
    <numerusform>%n modèle, {0}</numerusform>
    <numerusform>%n modèles, {0}</numerusform>
   </translation>
  </message>
 </context>
</TS>
