<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>LemViewer</name>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>About LEM Viewer</source>
   <translation>Acerca de LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>LEM Viewer {0}</source>
   <translation>LEM Viewer {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>A research workstation for mammograms. A model trained with Local Extremum Mapping (LEM) scores the regions of each view; the local extrema of that score map carry the view's probability and are traced back to outlines.</source>
   <translation>Una estación de investigación para mamografías. Un modelo entrenado con Local Extremum Mapping (LEM) puntúa las regiones de cada vista; los extremos locales de ese mapa sustentan la probabilidad de la vista y se siguen hasta sus contornos.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>It is not a medical device. A probability is calibrated only where the model's card says so, and a view without an extremum is not a view without disease.</source>
   <translation>No es un producto sanitario. Una probabilidad solo está calibrada si lo dice la ficha del modelo, y una vista sin extremo no es una vista sin enfermedad.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Method: Zhu et al., “Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization”, Bioengineering 2025, 12(4):325, doi 10.3390/bioengineering12040325. The formulation used here is this project's own reading of it; the README tells paper and own choices apart.</source>
   <translation>Método: Zhu et al., «Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization», Bioengineering 2025, 12(4):325, doi 10.3390/bioengineering12040325. La formulación usada aquí es la lectura de este proyecto; el README distingue el artículo de las decisiones propias.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Licence: Apache-2.0. Models and data sets have their own, named on their cards.</source>
   <translation>Licencia: Apache-2.0. Los modelos y conjuntos de datos tienen la suya, indicada en sus fichas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Add &amp;prior study…</source>
   <translation>Añadir un estudio &amp;previo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang an earlier study of the same patient beside this one</source>
   <translation>Colgar al lado un estudio anterior de la misma paciente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Next study</source>
   <translation>Estudio &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the next patient of the folder</source>
   <translation>Abrir la siguiente paciente de la carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Pre&amp;vious study</source>
   <translation>Estudio an&amp;terior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the patient before of the folder</source>
   <translation>Abrir la paciente anterior de la carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Analyse priors &amp;too</source>
   <translation>Analizar &amp;también los previos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Let the model read the study and its priors</source>
   <translation>Hacer que el modelo lea el estudio y sus previos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Study &amp;browser</source>
   <translation>E&amp;xplorador de estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Show or hide thumbnails, series, header and problems</source>
   <translation>Mostrar u ocultar miniaturas, series, cabecera y problemas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next s&amp;tep of the hanging</source>
   <translation>Paso siguien&amp;te del colgado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the next step of the hanging protocol</source>
   <translation>Ir al paso siguiente del protocolo de colgado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Previous step of the hanging</source>
   <translation>Paso anterior del colgado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the step before of the hanging protocol</source>
   <translation>Ir al paso anterior del protocolo de colgado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next view that fits here</source>
   <translation>Siguiente vista que encaja aquí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang the next of several views of the same side and kind</source>
   <translation>Colgar la siguiente de varias vistas del mismo lado y tipo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose a place to hang a view in</source>
   <translation>Elegir un lugar para una vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the next place, empty ones first; Ctrl+Enter in the browser hangs there</source>
   <translation>Elegir el lugar siguiente, primero los vacíos; Ctrl+Enter en el explorador coloca allí la vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Mirror left and right</source>
   <translation>&amp;Espejo izquierda-derecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Zoom and pan of one breast are mirrored on the other</source>
   <translation>El zoom y el desplazamiento de una mama se reflejan en la otra</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the hanging protocol…</source>
   <translation>Elegir el protocolo de colgado…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose how the views hang</source>
   <translation>Elegir cómo cuelgan las vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Second &amp;window</source>
   <translation>Segunda &amp;ventana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Spread the views over a second window, on another screen if there is one</source>
   <translation>Repartir las vistas en una segunda ventana, en otra pantalla si la hay</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Models</source>
   <translation>&amp;Modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Train a model…</source>
   <translation>&amp;Entrenar un modelo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Make, check and adopt a model of your own from a folder of labelled images</source>
   <translation>Crear, comprobar y adoptar un modelo propio a partir de una carpeta de imágenes etiquetadas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Manage &amp;models…</source>
   <translation>Gestionar los &amp;modelos…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>List, compare, pass on and withdraw models</source>
   <translation>Listar, comparar, pasar y retirar modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Go &amp;back to the earlier model…</source>
   <translation>&amp;Volver al modelo anterior…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Use the model again that was in use before the last adoption</source>
   <translation>Usar de nuevo el modelo anterior a la última adopción</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Window and level</source>
   <translation>&amp;Ventana y nivel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Move</source>
   <translation>&amp;Mover</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Zoom</source>
   <translation>&amp;Zoom</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Loupe</source>
   <translation>&amp;Lupa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ruler</source>
   <translation>&amp;Regla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ellipse</source>
   <translation>&amp;Elipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>P&amp;olygon</source>
   <translation>P&amp;olígono</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Angle</source>
   <translation>Á&amp;ngulo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Arrow with &amp;text</source>
   <translation>Flecha con &amp;texto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Point probe</source>
   <translation>&amp;Sonda puntual</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Set &amp;nipple</source>
   <translation>Marcar el &amp;pezón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Link &amp;cursor</source>
   <translation>&amp;Cursor vinculado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Take back the last change of what is drawn</source>
   <translation>Deshacer el último cambio de lo dibujado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Re&amp;do</source>
   <translation>Re&amp;hacer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Do again what was taken back</source>
   <translation>Rehacer lo deshecho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the ne&amp;xt</source>
   <translation>Seleccionar el si&amp;guiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the next thing drawn on the active view</source>
   <translation>Seleccionar el siguiente dibujo de la vista activa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the one before</source>
   <translation>Seleccionar el anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the thing drawn before on the active view</source>
   <translation>Seleccionar el dibujo anterior de la vista activa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;handle</source>
   <translation>Ma&amp;nejador siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Let the arrow keys move the next handle of what is selected, or all of it</source>
   <translation>Mover con las flechas el siguiente manejador de la selección, o toda ella</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Cop&amp;y the values</source>
   <translation>Cop&amp;iar los valores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Copy the values of what is selected</source>
   <translation>Copiar los valores de la selección</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Dele&amp;te</source>
   <translation>&amp;Borrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete what is selected</source>
   <translation>Borrar la selección</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete all of this view</source>
   <translation>Borrar todo en esta vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete everything drawn on the active view</source>
   <translation>Borrar todo lo dibujado en la vista activa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Window &amp;values…</source>
   <translation>&amp;Valores de ventana…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enter centre and width of the window</source>
   <translation>Introducir centro y ancho de la ventana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Same size</source>
   <translation>&amp;Mismo tamaño</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Show every view at the scale of the active one</source>
   <translation>Mostrar cada vista a la escala de la activa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;quadrant</source>
   <translation>&amp;Cuadrante siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the next quadrant of the breast; after the last the whole</source>
   <translation>Ampliar el siguiente cuadrante de la mama; tras el último, el conjunto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Quadrant before</source>
   <translation>Cuadrante anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the quadrant of the breast before</source>
   <translation>Ampliar el cuadrante anterior de la mama</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>S&amp;harpen</source>
   <translation>&amp;Enfocar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Sharpen what is seen; neither measurements nor the model see it</source>
   <translation>Enfocar lo que se ve; ni las medidas ni el modelo lo ven</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Local contrast (C&amp;LAHE)</source>
   <translation>Contraste &amp;local (CLAHE)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Even out the contrast of what is seen; neither measurements nor the model see it</source>
   <translation>Igualar el contraste de lo que se ve; ni las medidas ni el modelo lo ven</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analysis</source>
   <translation>A&amp;nálisis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays</source>
   <translation>&amp;Superposiciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Window</source>
   <translation>Ven&amp;tana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Open study…</source>
   <translation>&amp;Abrir estudio…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open a folder as a study</source>
   <translation>Abrir una carpeta como estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open &amp;files or ZIP…</source>
   <translation>Abrir ar&amp;chivos o ZIP…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open files, a ZIP or a DICOMDIR as a study</source>
   <translation>Abrir archivos, un ZIP o un DICOMDIR como estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the &amp;demo study</source>
   <translation>Abrir el estudio de &amp;demostración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the bundled synthetic study</source>
   <translation>Abrir el estudio sintético incluido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add &amp;truth…</source>
   <translation>Añadir la &amp;referencia…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add masks, DICOM SEG or outlines to the open study</source>
   <translation>Añadir máscaras, DICOM SEG o contornos al estudio abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Export findings…</source>
   <translation>E&amp;xportar hallazgos…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Write findings as DICOM objects, a report or tables</source>
   <translation>Escribir los hallazgos como objetos DICOM, informe o tablas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Close study</source>
   <translation>&amp;Cerrar estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the study</source>
   <translation>Cerrar el estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Preferencias…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Choose device, model and reading habits</source>
   <translation>Elegir dispositivo, modelo y hábitos de lectura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the program</source>
   <translation>Cerrar el programa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show this view alone, and back</source>
   <translation>Mostrar solo esta vista, y volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;1 alone</source>
   <translation>Vista &amp;1 sola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;2 alone</source>
   <translation>Vista &amp;2 sola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;3 alone</source>
   <translation>Vista &amp;3 sola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;4 alone</source>
   <translation>Vista &amp;4 sola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Full view and back</source>
   <translation>Vista &amp;completa y volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view alone, and back</source>
   <translation>Mostrar solo la vista activa, y volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next view</source>
   <translation>Vista &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the next view active</source>
   <translation>Activar la vista siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous view</source>
   <translation>Vista &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the previous view active</source>
   <translation>Activar la vista anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fi&amp;t</source>
   <translation>Ajus&amp;tar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fit the views into their tiles</source>
   <translation>Ajustar las vistas a sus recuadros</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>1:1 pi&amp;xels</source>
   <translation>Pí&amp;xeles 1:1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>One image pixel on one screen pixel</source>
   <translation>Un píxel de imagen en un píxel de pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;in</source>
   <translation>A&amp;mpliar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;out</source>
   <translation>Red&amp;ucir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom out</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Link the views</source>
   <translation>&amp;Vincular las vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and pan of the views go together</source>
   <translation>Ventana, zoom y desplazamiento de las vistas van juntos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>In&amp;vert</source>
   <translation>In&amp;vertir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Black for white</source>
   <translation>Negro por blanco</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Percentile &amp;window</source>
   <translation>Ventana por &amp;percentiles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window from the breast's own grey values</source>
   <translation>Ventana según los grises de la propia mama</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset</source>
   <translation>&amp;Restablecer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and inversion as the file has them</source>
   <translation>Ventana, zoom e inversión como en el archivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Annotation</source>
   <translation>A&amp;notaciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the annotation in the tiles' corners</source>
   <translation>Mostrar las anotaciones en las esquinas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Hide patient</source>
   <translation>&amp;Ocultar paciente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide the patient's name and numbers</source>
   <translation>Ocultar el nombre y los números de la paciente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan left</source>
   <translation>Desplazar a la izquierda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan right</source>
   <translation>Desplazar a la derecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan up</source>
   <translation>Desplazar hacia arriba</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan down</source>
   <translation>Desplazar hacia abajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Brighter</source>
   <translation>Más claro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Darker</source>
   <translation>Más oscuro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>More contrast</source>
   <translation>Más contraste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Less contrast</source>
   <translation>Menos contraste</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next page of views</source>
   <translation>Página de vistas siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Previous page of views</source>
   <translation>Página de vistas anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analyse</source>
   <translation>&amp;Analizar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Let the model read the study</source>
   <translation>Hacer que el modelo lea el estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Cancel</source>
   <translation>&amp;Cancelar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Stop the work that is running</source>
   <translation>Detener el trabajo en curso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave full view, or cancel</source>
   <translation>Salir de la vista completa o cancelar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave the full view; else stop the work that is running</source>
   <translation>Salir de la vista completa; si no, detener el trabajo en curso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start by &amp;itself</source>
   <translation>&amp;Iniciar por sí solo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start the analysis when a study is open</source>
   <translation>Iniciar el análisis al abrir un estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next extremum</source>
   <translation>Extremo &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next weaker extremum</source>
   <translation>Ir al siguiente extremo más débil</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous extremum</source>
   <translation>Extremo a&amp;nterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next stronger extremum</source>
   <translation>Ir al siguiente extremo más fuerte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Compare &amp;models…</source>
   <translation>Comparar &amp;modelos…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view twice, each with another model's overlays</source>
   <translation>Mostrar la vista activa dos veces, cada una con las superposiciones de otro modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Heat map</source>
   <translation>&amp;Mapa de calor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the score map</source>
   <translation>Mostrar el mapa de puntuaciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Extrema</source>
   <translation>&amp;Extremos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the extrema of the score map</source>
   <translation>Mostrar los extremos del mapa de puntuaciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Outlines</source>
   <translation>C&amp;ontornos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the back-propagated outlines</source>
   <translation>Mostrar los contornos retropropagados</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Truth</source>
   <translation>&amp;Referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the truth's outlines</source>
   <translation>Mostrar los contornos de la referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Difference</source>
   <translation>&amp;Diferencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show where outlines and truth agree and differ</source>
   <translation>Mostrar dónde coinciden y difieren contornos y referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Before and after</source>
   <translation>&amp;Antes y después</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide every overlay as long as the key is held</source>
   <translation>Ocultar todas las superposiciones mientras se mantiene la tecla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>E&amp;vidence of the extremum</source>
   <translation>Or&amp;igen del extremo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the selected extremum's receptive field and back-propagated map</source>
   <translation>Mostrar el campo receptivo y el mapa retropropagado del extremo elegido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Study panel</source>
   <translation>Panel &amp;Estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the list of views</source>
   <translation>Mostrar u ocultar la lista de vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Findings panel</source>
   <translation>Panel &amp;Hallazgos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the findings</source>
   <translation>Mostrar u ocultar los hallazgos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Compare panel</source>
   <translation>Panel &amp;Comparación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the comparison with truth</source>
   <translation>Mostrar u ocultar la comparación con la referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays panel</source>
   <translation>Panel &amp;Superposiciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the overlays' settings</source>
   <translation>Mostrar u ocultar los ajustes de las superposiciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset the panels</source>
   <translation>&amp;Restablecer los paneles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Put every panel back in its place</source>
   <translation>Devolver cada panel a su sitio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Notices</source>
   <translation>A&amp;visos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide what went wrong</source>
   <translation>Mostrar u ocultar lo que falló</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next re&amp;gion</source>
   <translation>Re&amp;gión siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Move the keyboard to the next part of the window</source>
   <translation>Llevar el teclado a la parte siguiente de la ventana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>F&amp;ull screen</source>
   <translation>Pantalla &amp;completa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fill the whole screen, and back</source>
   <translation>Llenar toda la pantalla, y volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Dark room</source>
   <translation>Sala &amp;oscura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show nothing but the views, and back</source>
   <translation>Mostrar solo las vistas, y volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Keys and mouse</source>
   <translation>&amp;Teclas y ratón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show every key and what the mouse does</source>
   <translation>Mostrar todas las teclas y lo que hace el ratón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Model card…</source>
   <translation>Ficha del &amp;modelo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show what the model is, its figures and where it fails</source>
   <translation>Mostrar qué es el modelo, sus cifras y dónde falla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;About LEM Viewer</source>
   <translation>&amp;Acerca de LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>What this program is, its method and its licence</source>
   <translation>Qué es este programa, su método y su licencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>sharpened: aid, not for measuring</source>
   <translation>enfocada: ayuda, no para medir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>local contrast (CLAHE): aid, not for measuring</source>
   <translation>contraste local (CLAHE): ayuda, no para medir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>decoding…</source>
   <translation>decodificando…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not decoded</source>
   <translation>sin decodificar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>reading…</source>
   <translation>leyendo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not read</source>
   <translation>no leído</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/board.py" />
   <source>see above</source>
   <translation>véase arriba</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Attribute</source>
   <translation>Atributo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search tag, attribute or value</source>
   <translation>Buscar etiqueta, atributo o valor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search the attributes</source>
   <translation>Buscar en los atributos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Clear the search</source>
   <translation>Vaciar la búsqueda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Attributes of the active view</source>
   <translation>Atributos de la vista activa</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>%n attributes</source>
   <extracomment>For one: %n attribute</extracomment>
   <translation>
    <numerusform>%n atributo</numerusform>
    <numerusform>%n atributos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Problems of the study</source>
   <translation>Problemas del estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing is wrong.</source>
   <translation>Nada está mal.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Studies of the folder and opened last</source>
   <translation>Estudios de la carpeta y abiertos últimamente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>In this folder</source>
   <translation>En esta carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Patient {0}</source>
   <translation>Paciente {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>%n views</source>
   <extracomment>For one: %n view</extracomment>
   <translation>
    <numerusform>%n vista</numerusform>
    <numerusform>%n vistas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Opened last</source>
   <translation>Abiertos últimamente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Demo study</source>
   <translation>Estudio de demostración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Study {0}</source>
   <translation>Estudio {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing yet</source>
   <translation>Nada aún</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>Exams and series</source>
   <translation>Estudios y series</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>All views</source>
   <translation>Todas las vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· read</source>
   <translation>· leído</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· prior</source>
   <translation>· previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· other patient</source>
   <translation>· otra paciente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· not a prior</source>
   <translation>· no es previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Drag onto a place to hang it there; double click to see it alone.</source>
   <translation>Arrastrar a un lugar para colgarla; doble clic para verla sola.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Thumbnails of the views</source>
   <translation>Miniaturas de las vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model card</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>There is no model with a card.</source>
   <translation>No hay ningún modelo con ficha.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Figures (95 % intervals)</source>
   <translation>Cifras (intervalos del 95 %)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The card has no figures.</source>
   <translation>La ficha no contiene cifras.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Calibration</source>
   <translation>Calibración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Images it knows</source>
   <translation>Imágenes que conoce</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Limitations and failure cases</source>
   <translation>Límites y fallos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Where it comes from</source>
   <translation>De dónde viene</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Of patients it was not fitted on</source>
   <translation>De pacientes con las que no se ajustó</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The picture {0} is missing.</source>
   <translation>Falta la imagen {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Intended use</source>
   <translation>Uso previsto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Restriction</source>
   <translation>Restricción</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Authors</source>
   <translation>Autores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Something must stand here.</source>
   <translation>Aquí debe figurar algo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Too long: {0} characters, at most {1}.</source>
   <translation>Demasiado largo: {0} caracteres, como máximo {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>It holds characters that cannot be shown here.</source>
   <translation>Contiene caracteres que no se pueden mostrar aquí.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The sentence “Research use only. Not for primary diagnosis.” must stay.</source>
   <translation>La frase «Research use only. Not for primary diagnosis.» debe conservarse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The reason why the model is not usable must stay at its beginning.</source>
   <translation>El motivo por el que el modelo no es utilizable debe quedar al principio.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Edit the card of {0}</source>
   <translation>Editar la ficha de {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Not to be changed</source>
   <translation>No modificable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Name {0}, version {1}</source>
   <translation>Nombre {0}, versión {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Figures, configuration and calibration as they were measured.</source>
   <translation>Cifras, configuración y calibración tal como se midieron.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changed before</source>
   <translation>Cambios anteriores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changes not saved</source>
   <translation>Cambios sin guardar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>What you wrote on this card has not been saved.</source>
   <translation>Lo que ha escrito en esta ficha no está guardado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Close without saving</source>
   <translation>Cerrar sin guardar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>{0}, {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>unnamed</source>
   <translation>sin nombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>test</source>
   <translation>prueba</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Data's fingerprint</source>
   <translation>Huella de los datos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Split</source>
   <translation>División</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Trained from</source>
   <translation>Entrenado a partir de</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>{0}: {1} images of {2} patients</source>
   <translation>{0}: {1} imágenes de {2} pacientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>probability said</source>
   <translation>probabilidad indicada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>part that was positive</source>
   <translation>parte que fue positiva</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>Reliability curve</source>
   <translation>Curva de fiabilidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>AUC</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Sensitivity</source>
   <translation>Sensibilidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Specificity</source>
   <translation>Especificidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Hits</source>
   <translation>Aciertos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>By chance</source>
   <translation>Por azar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, outlines</source>
   <translation>Dice, contornos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, map</source>
   <translation>Dice, mapa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Measured on</source>
   <translation>Medido en</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Images</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} ({1} to {2})</source>
   <translation>{0} ({1} a {2})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0}, head {1}, stride {2}</source>
   <translation>{0}, cabeza {1}, paso {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Head's options</source>
   <translation>Opciones de la cabeza</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Input</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} x {1} pixels</source>
   <translation>{0} x {1} píxeles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Preprocessing</source>
   <translation>Preprocesamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Outlines</source>
   <translation>Contornos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from {0:.0%} of the strongest maximum on, at most {1}; outlined at {2:.0%} of the gradient, smoothed over {3:g} pixels</source>
   <translation>desde el {0:.0%} del máximo más fuerte, {1} como mucho; trazados al {2:.0%} del gradiente, suavizado sobre {3:g} píxeles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an abnormality</source>
   <translation>una anomalía</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>malignancy</source>
   <translation>malignidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>A probability speaks for</source>
   <translation>Una probabilidad indica</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Says yes</source>
   <translation>Dice sí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from a probability of {0:.2f} on</source>
   <translation>desde una probabilidad de {0:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>none beside the licence</source>
   <translation>ninguna aparte de la licencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Made</source>
   <translation>Creado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibration error</source>
   <translation>Error de calibración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Brier score</source>
   <translation>Puntuación de Brier</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Not calibrated: a probability of 0.8 does not mean that 8 of 10 such views are so.</source>
   <translation>Sin calibrar: una probabilidad de 0,8 no significa que lo sean 8 de cada 10 vistas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>slope and shift (Platt)</source>
   <translation>pendiente y desplazamiento (Platt)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>one temperature</source>
   <translation>una temperatura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an isotonic curve</source>
   <translation>una curva isotónica</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibrated on {0} with {1}: {2} images of {3} patients, {4} of them positive.</source>
   <translation>Calibrado en {0} con {1}: {2} imágenes de {3} pacientes, {4} de ellas positivas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It holds for images like those, with as many positive ones among them.</source>
   <translation>Vale para imágenes como esas, con la misma proporción de positivas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>No statistics of the training images: unlike images are not told, only missing breasts, saturation and what the header says.</source>
   <translation>Sin estadísticas de las imágenes de entrenamiento: no se avisa de imágenes distintas, solo de mama ausente, saturación y lo que dice la cabecera.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Warns of views unlike {0}.</source>
   <translation>Avisa de vistas distintas de {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>its training images</source>
   <translation>sus imágenes de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows digital images only.</source>
   <translation>Solo conoce imágenes digitales.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film only.</source>
   <translation>Solo conoce película.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film ({0:.0%}) and digital images.</source>
   <translation>Conoce película ({0:.0%}) e imágenes digitales.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Agreement of each view with its truth</source>
   <translation>Concordancia de cada vista con su referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Image</source>
   <translation>Imagen</translation>
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
   <translation>Acierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Chance</source>
   <translation>Azar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions</source>
   <translation>Lesiones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Side and view</source>
   <translation>Lado y vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap of outlines and truth: 2 |A∩B| / (|A|+|B|)</source>
   <translation>Solapamiento de contornos y referencia: 2 |A∩B| / (|A|+|B|)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap over union of outlines and truth</source>
   <translation>Intersección entre unión de contornos y referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The strongest maximum lies in the truth</source>
   <translation>El máximo más fuerte está en la referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>How often a random point of the breast lies in the truth</source>
   <translation>Con qué frecuencia un punto al azar de la mama está en la referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions that hold at least one maximum</source>
   <translation>Lesiones con al menos un máximo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Show the difference (D)</source>
   <translation>Ver la diferencia (D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Add truth…</source>
   <translation>Añadir referencia…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Masks, DICOM SEG or outlines of the open study (Ctrl+T)</source>
   <translation>Máscaras, DICOM SEG o contornos del estudio abierto (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Not read yet</source>
   <translation>Aún no leído</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth for this view</source>
   <translation>Sin referencia para esta vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there; not analysed yet</source>
   <translation>Hay referencia; aún sin analizar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Comparing…</source>
   <translation>Comparando…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Benign only: does not count here</source>
   <translation>Solo benigno: aquí no cuenta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is read when the views are.</source>
   <translation>La referencia se lee con las vistas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth is known for this study. Add masks, DICOM SEG or outlines.</source>
   <translation>No se conoce referencia para este estudio. Añada máscaras, DICOM SEG o contornos.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The truth is benign only; this model scores malignancy.</source>
   <translation>La referencia es solo benigna; este modelo puntúa malignidad.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there. Analyse to compare.</source>
   <translation>Hay referencia. Analice para comparar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: mean Dice {0}</source>
   <translation>Estudio: Dice medio {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: Dice not defined</source>
   <translation>Estudio: Dice no definido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>hit in {0} of {1} views with truth</source>
   <translation>acierto en {0} de {1} vistas con referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>chance {0:.1f} %</source>
   <translation>azar {0:.1f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>fits as it is</source>
   <translation>encaja tal cual</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: {0} or Esc</source>
   <translation>Luz: {0} o Esc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: Esc</source>
   <translation>Luz: Esc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>1 − specificity</source>
   <translation>1 − especificidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>sensitivity</source>
   <translation>sensibilidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No labelled images of both kinds</source>
   <translation>Sin imágenes etiquetadas de ambos tipos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>FROC</source>
   <translation>FROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>false marks an image</source>
   <translation>marcas falsas por imagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>lesions found</source>
   <translation>lesiones halladas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No image with outlined truth</source>
   <translation>Ninguna imagen con referencia delimitada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>Dice of images with truth</source>
   <translation>Dice de imágenes con referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>images</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Dashboard – LEM Viewer</source>
   <translation>Panel de cifras – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No model has read anything of this library yet.</source>
   <translation>Ningún modelo ha leído aún nada de esta biblioteca.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date from</source>
   <translation>Fecha desde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date to</source>
   <translation>Fecha hasta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Look again</source>
   <translation>Mirar de nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables…</source>
   <translation>Guardar gráficos y tablas…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Model withdrawn</source>
   <translation>Modelo retirado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figure</source>
   <translation>Cifra</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Value (95 % interval)</source>
   <translation>Valor (intervalo del 95 %)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Truth \ model</source>
   <translation>Referencia \ modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>positive</source>
   <translation>positivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>negative</source>
   <translation>negativo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Why readers disagree</source>
   <translation>Por qué discrepan los lectores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Times</source>
   <translation>Veces</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Cases on which the model was most wrong</source>
   <translation>Casos en que el modelo más erró</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study from</source>
   <translation>Fecha desde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>to</source>
   <translation>hasta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Readers</source>
   <translation>Lectores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Worst cases</source>
   <translation>Peores casos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Two models</source>
   <translation>Dos modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>no other model</source>
   <translation>ningún otro modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>{0}  {1} images</source>
   <translation>{0}  {1} imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Counting…</source>
   <translation>Contando…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Nothing was read yet</source>
   <translation>Aún no se ha leído nada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No image has a label: index with --labels, or keep truth beside the views.</source>
   <translation>Ninguna imagen tiene etiqueta: indexe con --labels o guarde la referencia junto a las vistas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>A {0}, B {1}: {2} images of {3} patients that both have read</source>
   <translation>A {0}, B {1}: {2} imágenes de {3} pacientes leídas por ambos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables</source>
   <translation>Guardar gráficos y tablas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Not saved: {0}</source>
   <translation>No guardado: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Saved into {0}</source>
   <translation>Guardado en {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>AUC, patients drawn</source>
   <translation>AUC, pacientes muestreadas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate</source>
   <translation>Tasa de aciertos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate by chance</source>
   <translation>Tasa de aciertos por azar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesions with a mark</source>
   <translation>Lesiones con marca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Density</source>
   <translation>Densidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Vendor</source>
   <translation>Fabricante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesion</source>
   <translation>Lesión</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Positive</source>
   <translation>Positivas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Reader</source>
   <translation>Lector</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>On</source>
   <translation>En</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Breasts</source>
   <translation>Mamas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Agreement</source>
   <translation>Concordancia</translation>
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
   <translation>intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>category (weighted)</source>
   <translation>categoría (ponderada)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>recall</source>
   <translation>rellamada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Studies</source>
   <translation>Estudios</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Patients</source>
   <translation>Pacientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With a label</source>
   <translation>Con etiqueta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Not processed</source>
   <translation>No procesadas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Stored readings</source>
   <translation>Lecturas guardadas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Readers agree</source>
   <translation>Lectores de acuerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Verdicts</source>
   <translation>Veredictos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>{0} agree, {1} disagree, {2} unsure</source>
   <translation>{0} de acuerdo, {1} en desacuerdo, {2} inseguros</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Missed lesions</source>
   <translation>Lesiones omitidas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>not known</source>
   <translation>no conocido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>the model</source>
   <translation>el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Truth</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>NVIDIA driver found</source>
   <translation>controlador NVIDIA encontrado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no NVIDIA driver found</source>
   <translation>no se encontró controlador NVIDIA</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Apple GPU found</source>
   <translation>GPU de Apple encontrada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no Apple GPU found</source>
   <translation>no se encontró GPU de Apple</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>{0} cores</source>
   <translation>{0} núcleos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>CUDA, else MPS, else CPU</source>
   <translation>CUDA, si no MPS, si no CPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Next &amp;slice</source>
   <translation>Corte &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the next slice of a tomosynthesis</source>
   <translation>Mostrar el corte siguiente de una tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Previous s&amp;lice</source>
   <translation>Corte an&amp;terior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the slice of a tomosynthesis before</source>
   <translation>Mostrar el corte anterior de una tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>First slice</source>
   <translation>Primer corte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the first slice of a tomosynthesis</source>
   <translation>Mostrar el primer corte de una tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Last slice</source>
   <translation>Último corte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the last slice of a tomosynthesis</source>
   <translation>Mostrar el último corte de una tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Cine</source>
   <translation>&amp;Cine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Let the slices run by themselves, or stop them</source>
   <translation>Hacer correr los cortes solos, o detenerlos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>T&amp;rue size</source>
   <translation>Tamaño &amp;real</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show a millimetre of the breast as a millimetre on the screen</source>
   <translation>Mostrar un milímetro de la mama como un milímetro en pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Test pattern…</source>
   <translation>Patrón de &amp;prueba…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show grey steps, faint squares and line pairs to judge the display</source>
   <translation>Mostrar escalones de gris, cuadros tenues y pares de líneas para juzgar la pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display calibrated: {0}</source>
   <translation>pantalla calibrada: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display uncalibrated</source>
   <translation>pantalla sin calibrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Grey levels are those that {0} gives for each P-value.</source>
   <translation>Los grises son los que {0} da para cada valor P.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>No calibration is loaded: grey levels are not those of the GSDF.</source>
   <translation>No hay calibración cargada: los grises no son los de la GSDF.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>The size of this screen's pixels is not known.</source>
   <translation>No se conoce el tamaño de los píxeles de esta pantalla.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Pixels of {0:.4f} mm</source>
   <translation>Píxeles de {0:.4f} mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>as the screen says</source>
   <translation>según la pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>measured</source>
   <translation>medido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide this panel</source>
   <translation>Ocultar este panel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide the panel {0}</source>
   <translation>Ocultar el panel {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Panels</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to import as a model</source>
   <translation>Suelte para importarlo como modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>It is looked at whole before it is taken in.</source>
   <translation>Se examina por completo antes de acogerlo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add truth to the open study</source>
   <translation>Soltar para añadir referencia al estudio abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Masks, DICOM SEG and outlines are matched to their views.</source>
   <translation>Máscaras, DICOM SEG y contornos se asignan a sus vistas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add findings of others to the open study</source>
   <translation>Suelte para añadir hallazgos de otros al estudio abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>They are shown when you ask for them (Shift+F).</source>
   <translation>Se muestran cuando los pide (Mayús+F).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to open as a study</source>
   <translation>Soltar para abrir como estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>The open study is closed.</source>
   <translation>El estudio abierto se cierra.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>A folder, files, a ZIP or a DICOMDIR.</source>
   <translation>Una carpeta, archivos, un ZIP o un DICOMDIR.</translation>
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
   <translation>campo receptivo efectivo, {0} del gradiente: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Report with key images (PDF)</source>
   <translation>Informe con imágenes clave (PDF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Outlines (DICOM SEG)</source>
   <translation>Contornos (DICOM SEG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Measurements (DICOM SR TID 1500)</source>
   <translation>Medidas (DICOM SR TID 1500)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>The model's findings (Mammography CAD SR)</source>
   <translation>Hallazgos del modelo (Mammography CAD SR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Marks and window (presentation state)</source>
   <translation>Marcas y ventana (estado de presentación)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Table (CSV)</source>
   <translation>Tabla (CSV)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Findings with outlines (JSON)</source>
   <translation>Hallazgos con contornos (JSON)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export findings</source>
   <translation>Exportar hallazgos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What was written</source>
   <translation>Lo que se escribió</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>With what readers drew and stored in the library</source>
   <translation>Con lo que los lectores dibujaron y guardaron en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Leave the patient out of the report</source>
   <translation>Omitir a la paciente en el informe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>De-identify: write the images, too, without what tells whose they are (PS3.15)</source>
   <translation>Desidentificar: escribir también las imágenes, sin lo que dice de quién son (PS3.15)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Also images that may have text in the picture; I have looked at them</source>
   <translation>También imágenes que pueden tener texto; las he mirado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Blinded reading: store your assessment first.</source>
   <translation>Lectura a ciegas: guarde primero su valoración.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Written: {0}</source>
   <translation>Escrito: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n files written to {0}.</source>
   <extracomment>For one: %n file written to {0}.</extracomment>
   <translation>
    <numerusform>%n archivo escrito en {0}.</numerusform>
    <numerusform>%n archivos escritos en {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n images were left out.</source>
   <extracomment>For one: %n image was left out.</extracomment>
   <translation>
    <numerusform>Se omitió %n imagen.</numerusform>
    <numerusform>Se omitieron %n imágenes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/feed.py" />
   <source>queued</source>
   <translation>en cola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of the study</source>
   <translation>Probabilidad del estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Card</source>
   <translation>Ficha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Show what the model is and what it was measured on</source>
   <translation>Mostrar qué es el modelo y en qué se midió</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Why this model</source>
   <translation>Por qué este modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Warnings about the images</source>
   <translation>Avisos sobre las imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of each view</source>
   <translation>Probabilidad de cada vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Views read</source>
   <translation>Vistas leídas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Stop the analysis; what was read stays (Esc)</source>
   <translation>Detener el análisis; lo leído queda (Esc)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse</source>
   <translation>Analizar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Let the model read the study (A)</source>
   <translation>Hacer que el modelo lea el estudio (A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Start by itself</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Extrema, strongest first</source>
   <translation>Extremos, los más fuertes primero</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Model: {0}.</source>
   <translation>Modelo: {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Calibrated on {0}.</source>
   <translation>Calibrado en {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Not calibrated.</source>
   <translation>Sin calibrar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, the highest of {1} views ({2}).</source>
   <translation>Probabilidad de {0}, la más alta de {1} vistas ({2}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, {1} view ({2}).</source>
   <translation>Probabilidad de {0}, {1} vista ({2}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0}, on {1}</source>
   <translation>{0}, en {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse again</source>
   <translation>Analizar de nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Loading the model…</source>
   <translation>Cargando el modelo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0} of {1} views read</source>
   <translation>{0} de {1} vistas leídas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>max</source>
   <translation>máx</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>min</source>
   <translation>mín</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>maximum: speaks for a lesion</source>
   <translation>máximo: a favor de una lesión</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>minimum: speaks against a lesion</source>
   <translation>mínimo: en contra de una lesión</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>row {0:.0f}, column {1:.0f}</source>
   <translation>fila {0:.0f}, columna {1:.0f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Rank by the absolute score</source>
   <translation>Rango por puntuación absoluta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Maximum (for a lesion) or minimum (against)</source>
   <translation>Máximo (a favor de lesión) o mínimo (en contra)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Score</source>
   <translation>Punt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Value of the score map, a logit</source>
   <translation>Valor del mapa de puntuaciones, un logit</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Sigmoid of the score; not calibrated</source>
   <translation>Sigmoide de la puntuación; sin calibrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area of the back-propagated outline</source>
   <translation>Área del contorno retropropagado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No view could be read.</source>
   <translation>No se pudo leer ninguna vista.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The analysis failed: {0}</source>
   <translation>El análisis falló: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Cancelled. {0} of {1} views were read.</source>
   <translation>Cancelado. Se leyeron {0} de {1} vistas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse starts anew.</source>
   <translation>Analizar empieza de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The study is being opened.</source>
   <translation>El estudio se está abriendo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Not analysed.</source>
   <translation>Sin analizar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse lets the model read every view.</source>
   <translation>Analizar hace que el modelo lea cada vista.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema: no score map has a maximum above 0 or a minimum below 0.</source>
   <translation>Sin extremos: ningún mapa tiene un máximo sobre 0 ni un mínimo bajo 0.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema in {0}.</source>
   <translation>Sin extremos en {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No findings of others to show</source>
   <translation>No hay hallazgos de otros que mostrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No file of another maker speaks of the open views, or it is hidden until your assessment is stored.</source>
   <translation>Ningún archivo de otro autor habla de las proyecciones abiertas, o está oculto hasta que se guarde su evaluación.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Drop a CAD report on the window, or use File &gt; Open findings of others.</source>
   <translation>Suelte un informe CAD en la ventana o use Archivo &gt; Abrir hallazgos de otros.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Open findings of ot&amp;hers…</source>
   <translation>Abrir &amp;hallazgos de otros…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Add CAD reports, measurements, segmentations or graphics of other makers</source>
   <translation>Añadir informes CAD, mediciones, segmentaciones o gráficos de otros autores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>&amp;Findings of others</source>
   <translation>&amp;Hallazgos de otros</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Show or hide what other makers found, with their names</source>
   <translation>Mostrar u ocultar lo que otros encontraron, con sus nombres</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others</source>
   <translation>Hallazgos de otros</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others, hidden (Shift+F shows them):</source>
   <translation>Hallazgos de otros, ocultos (Mayús+F los muestra):</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>processing failed</source>
   <translation>procesamiento fallido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>not processed</source>
   <translation>no procesado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>no findings</source>
   <translation>sin hallazgos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>nothing to draw</source>
   <translation>nada que dibujar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>%n findings</source>
   <extracomment>For one: %n finding</extracomment>
   <translation>
    <numerusform>%n hallazgo</numerusform>
    <numerusform>%n hallazgos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>slice not told, not drawn</source>
   <translation>corte no indicado, no dibujado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>In use is {0}, no longer {1}.</source>
   <translation>Está en uso {0}, ya no {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Went back to the earlier model</source>
   <translation>Se volvió al modelo anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>No model has been adopted here yet.</source>
   <translation>Aquí aún no se ha adoptado ningún modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>There is no earlier model to go back to</source>
   <translation>No hay un modelo anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back to the earlier model</source>
   <translation>Volver al modelo anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0} is used again in place of {1}. Findings and audit records go on naming the model that made them; the open study is read anew.</source>
   <translation>{0} vuelve a usarse en lugar de {1}. Los hallazgos y las auditorías siguen nombrando el modelo que los hizo; el estudio abierto se lee de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>no breast found</source>
   <translation>no se halló mama</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>saturated</source>
   <translation>saturada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>raw image</source>
   <translation>imagen cruda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>special view</source>
   <translation>vista especial</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>implant</source>
   <translation>implante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>slice</source>
   <translation>corte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>not marked MG</source>
   <translation>no marcada MG</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>film</source>
   <translation>película</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>digital</source>
   <translation>digital</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unusual image</source>
   <translation>imagen inusual</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unlike training</source>
   <translation>distinta del entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Further views</source>
   <translation>Otras vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Prior study</source>
   <translation>Estudio previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Other study</source>
   <translation>Otro estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Another patient</source>
   <translation>Otra paciente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>PRIOR {0}</source>
   <translation>PREVIO {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER PATIENT {0}</source>
   <translation>OTRA PACIENTE {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER STUDY {0}</source>
   <translation>OTRO ESTUDIO {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no prior {0}</source>
   <translation>sin {0} previa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no {0}</source>
   <translation>sin {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>Hanging &amp;protocol</source>
   <translation>&amp;Protocolo de colgado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>&amp;Edit hanging protocols…</source>
   <translation>&amp;Editar protocolos de colgado…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Keys and mouse</source>
   <translation>Teclas y ratón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Mouse</source>
   <translation>Ratón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>In the light box</source>
   <translation>En el negatoscopio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>overlap</source>
   <translation>solapamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines and in the truth</source>
   <translation>En los contornos y en la referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>missed</source>
   <translation>omitido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the truth only</source>
   <translation>Solo en la referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>extra</source>
   <translation>de más</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines only</source>
   <translation>Solo en los contornos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>Colours of the heat map from 0 to 1</source>
   <translation>Colores del mapa de 0 a 1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>painted from p {0}, score {1}</source>
   <translation>pintado desde p {0}, punt. {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>p</source>
   <translation>p</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>score</source>
   <translation>punt.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Light box</source>
   <translation>Negatoscopio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>The mammogram views of the open study</source>
   <translation>Las vistas mamográficas del estudio abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>there is no usable protocol {0!r}; the default is used</source>
   <translation>no hay protocolo utilizable {0!r}; se usa el predeterminado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Choose another one in View &gt; Hanging protocol.</source>
   <translation>Elija otro en Ver &gt; Protocolo de colgado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Hanging protocol</source>
   <translation>Protocolo de colgado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>True size</source>
   <translation>Tamaño real</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>the size of this screen's pixels is not known</source>
   <translation>no se conoce el tamaño de los píxeles de esta pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Measure it in the preferences, under Display.</source>
   <translation>Mídalo en las preferencias, en Pantalla.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>no pixel spacing, so no true size: {0}</source>
   <translation>sin espaciado, luego sin tamaño real: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>1:1 pixels</source>
   <translation>Píxeles 1:1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Invert</source>
   <translation>Invertir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Full view and back</source>
   <translation>Vista completa y volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Let the model read this slice</source>
   <translation>Hacer que el modelo lea este corte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>{0} alone</source>
   <translation>{0} sola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0} mm from the nipple</source>
   <translation>a {0} mm del pezón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>arc method, {0}</source>
   <translation>método del arco, {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>approximate</source>
   <translation>aproximado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>same offset from the nipple</source>
   <translation>mismo desplazamiento desde el pezón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>by the breast's outline</source>
   <translation>según el contorno de la mama</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: no spacing, no arc</source>
   <translation>{0}: sin espaciado, sin arco</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: set the nipple for the arc</source>
   <translation>{0}: marque el pezón para el arco</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>Loupe</source>
   <translation>Lupa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>{0} : 1 pixels</source>
   <translation>{0} : 1 píxeles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Study</source>
   <translation>Estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Findings</source>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Overlays</source>
   <translation>Superposiciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Browser</source>
   <translation>Explorador</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Nothing was opened: no mammogram view was found. The notices say why.</source>
   <translation>No se abrió nada: no se halló ninguna mamografía. Los avisos dicen por qué.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>No other study there</source>
   <translation>No hay otro estudio allí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>draw</source>
   <translation>dibujar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>change</source>
   <translation>cambiar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete</source>
   <translation>borrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete all</source>
   <translation>borrar todo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>annotations</source>
   <translation>anotaciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text of the arrow</source>
   <translation>Texto de la flecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text, then Enter</source>
   <translation>Texto y luego Intro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ruler</source>
   <translation>Regla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Polygon</source>
   <translation>Polígono</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Angle</source>
   <translation>Ángulo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Arrow</source>
   <translation>Flecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Probe</source>
   <translation>Sonda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Nipple</source>
   <translation>Pezón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>px (no spacing)</source>
   <translation>px (sin espaciado)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>at detector, magnified: larger than in the breast</source>
   <translation>en el detector, ampliado: mayor que en la mama</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0}° in px (no spacing)</source>
   <translation>{0}° en px (sin espaciado)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple</source>
   <translation>pezón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>no pixel that counts</source>
   <translation>ningún píxel que cuente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>mean {0}  SD {1}</source>
   <translation>media {0}  DE {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>min {0}  max {1}  stored values</source>
   <translation>mín {0}  máx {1}  valores almacenados</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px of padding left out</source>
   <translation>{0} px de relleno omitidos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>row {0}  col {1}</source>
   <translation>fila {0}  col. {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}: padding</source>
   <translation>almacenado {0}: relleno</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}</source>
   <translation>almacenado {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}  value {1}</source>
   <translation>almacenado {0}  valor {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple {0}</source>
   <translation>pezón {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px inside</source>
   <translation>{0} px dentro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Opened &amp;last</source>
   <translation>Abiertos ú&amp;ltimamente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window of the file</source>
   <translation>Ventana del archivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>{0} (no longer there)</source>
   <translation>{0} (ya no está)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window {0}</source>
   <translation>Ventana {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>No view is active</source>
   <translation>Ninguna vista activa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>any images</source>
   <translation>cualquier imagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital mammograms (MG)</source>
   <translation>mamografías digitales (MG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digitised films</source>
   <translation>películas digitalizadas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital radiographs (DX)</source>
   <translation>radiografías digitales (DX)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>computed radiographs (CR)</source>
   <translation>radiografías computarizadas (CR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>picture files (PNG, TIFF)</source>
   <translation>archivos de imagen (PNG, TIFF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>{0}, manufacturer contains “{1}”</source>
   <translation>{0}, el fabricante contiene «{1}»</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen by rule {0}: {1}.</source>
   <translation>Elegido por la regla {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen because every view is synthetic.</source>
   <translation>Elegido porque todas las proyecciones son sintéticas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>No rule fits this study: the default model reads it.</source>
   <translation>Ninguna regla se ajusta a este estudio: lo lee el modelo predeterminado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Passed over, its model is missing or must not be used: rule {0}.</source>
   <translation>Omitida, su modelo falta o no debe usarse: regla {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>not read; the notices say why</source>
   <translation>no leído; los avisos dicen por qué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Compare models</source>
   <translation>Comparar modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the left</source>
   <translation>Modelo a la izquierda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the right</source>
   <translation>Modelo a la derecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>View that the models are compared on</source>
   <translation>Vista en la que se comparan los modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Overlays as on the light box; the study's findings stay as they are.</source>
   <translation>Superposiciones como en el negatoscopio; los hallazgos del estudio no cambian.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>{0}, head {1}</source>
   <translation>{0}, cabeza {1}</translation>
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
   <translation>{0} máximos, {1} contornos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>trained on synthetic data only</source>
   <translation>entrenado solo con datos sintéticos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>candidate: not adopted</source>
   <translation>candidato: no adoptado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only; mind the training data's licence</source>
   <translation>solo investigación; respete la licencia de los datos de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only: trained on MIAS films (Suckling 1994), no redistribution for other purposes</source>
   <translation>solo para investigación: entrenado con películas MIAS (Suckling 1994), sin redistribución para otros fines</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>… {0} more</source>
   <translation>… {0} más</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>Notices</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show the notices (F8)</source>
   <translation>Mostrar los avisos (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy the selected notices, or all, with their details</source>
   <translation>Copiar los avisos elegidos, o todos, con sus detalles</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Forget every notice</source>
   <translation>Olvidar todos los avisos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notices</source>
   <translation>{0} avisos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notice</source>
   <translation>{0} aviso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Files looked at</source>
   <translation>Archivos revisados</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>{0:,} of {1:,} files looked at</source>
   <translation>{0:,} de {1:,} archivos revisados</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Looking for mammogram views</source>
   <translation>Buscando vistas mamográficas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Heat map</source>
   <translation>Mapa de calor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Opacity</source>
   <translation>Opacidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Extrema</source>
   <translation>Extremos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide ({0})</source>
   <translation>Mostrar u ocultar ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide</source>
   <translation>Mostrar u ocultar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>{0} of the heat map</source>
   <translation>{0} del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Probability ≥</source>
   <translation>Probabilidad ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Score ≥</source>
   <translation>Puntuación ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map by</source>
   <translation>Umbral del mapa de calor por</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Set the threshold by probability or by score</source>
   <translation>Fijar el umbral por probabilidad o por puntuación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map</source>
   <translation>Umbral del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest extrema marked on each view</source>
   <translation>Extremos más fuertes marcados en cada vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>The findings list holds all of them</source>
   <translation>La lista de hallazgos los contiene todos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest</source>
   <translation>Más fuertes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colour map</source>
   <translation>Mapa de colores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Sigmoid of the score; below the threshold: not painted</source>
   <translation>Sigmoide de la puntuación; bajo el umbral: no se pinta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Length of a bank card</source>
   <translation>Longitud de una tarjeta bancaria</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the long side of a bank card</source>
   <translation>{0:.2f} mm: el lado largo de una tarjeta bancaria</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the short side of a bank card</source>
   <translation>{0:.2f} mm: el lado corto de una tarjeta bancaria</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Display</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of this screen's pixels</source>
   <translation>Tamaño de los píxeles de esta pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Calibration of this screen</source>
   <translation>Calibración de esta pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of a pixel</source>
   <translation>Tamaño de un píxel</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Hold a bank card against the two lines and change the size until they match; true size is as right as this is.</source>
   <translation>Ponga una tarjeta bancaria contra las dos líneas y cambie el tamaño hasta que coincidan; el tamaño real es tan exacto como esto.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Load…</source>
   <translation>Cargar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>A text file: each line a P-value and the level that shows it. It is applied last, after window and inversion.</source>
   <translation>Un archivo de texto: en cada línea un valor P y el nivel que lo muestra. Se aplica al final, tras ventana e inversión.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Slices a second in a cine</source>
   <translation>Cortes por segundo en cine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>None: the display is uncalibrated.</source>
   <translation>Ninguna: la pantalla no está calibrada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Not usable: {0}</source>
   <translation>No utilizable: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language of the program</source>
   <translation>Idioma del programa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>The language changes when the program is started anew.</source>
   <translation>El idioma cambia al reiniciar el programa.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Where the model runs</source>
   <translation>Dónde se ejecuta el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>A device that cannot be used, or runs out of memory, is replaced by the CPU with a notice.</source>
   <translation>Un dispositivo que no puede usarse o se queda sin memoria se sustituye por la CPU con un aviso.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>In use now: {0}</source>
   <translation>En uso ahora: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The model is loaded with the first analysis.</source>
   <translation>El modelo se carga con el primer análisis.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Which model reads the studies</source>
   <translation>Qué modelo lee los estudios</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>No model was found.</source>
   <translation>No se encontró ningún modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>An open study that was read is read anew.</source>
   <translation>Un estudio abierto ya leído se vuelve a leer.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The rules of Models &gt; Manage models, else the default model.</source>
   <translation>Las reglas de Modelos &gt; Gestionar los modelos, si no el modelo predeterminado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>By the study</source>
   <translation>Según el estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Reading</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Habits of reading</source>
   <translation>Hábitos de lectura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Start the analysis by itself</source>
   <translation>Iniciar el análisis por sí solo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Colours of the heat map</source>
   <translation>Colores del mapa de calor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Each map is perceptually even: equal steps of the score look equal. Cividis looks the same to readers who cannot tell red from green.</source>
   <translation>Cada mapa es uniforme para la vista: pasos iguales de la puntuación se ven iguales. Cividis se ve igual para quien no distingue el rojo del verde.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>normal tissue</source>
   <translation>tejido normal</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>benign finding</source>
   <translation>hallazgo benigno</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>known and stable</source>
   <translation>conocido y estable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>artefact</source>
   <translation>artefacto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>skin or nipple</source>
   <translation>piel o pezón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>pectoral muscle</source>
   <translation>músculo pectoral</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>lymph node</source>
   <translation>ganglio linfático</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong place</source>
   <translation>lugar equivocado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong extent</source>
   <translation>extensión equivocada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>A file in the program's data folder</source>
   <translation>Un archivo en la carpeta de datos del programa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Close the study to let another reader read.</source>
   <translation>Cierre el estudio para que lea otro lector.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Name of the reader</source>
   <translation>Nombre del lector</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Address of the library</source>
   <translation>Dirección de la biblioteca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Of a department's database; counts from the next start on. Its password is kept in a file that only you can read, and is not shown again.</source>
   <translation>De la base de datos de un departamento; vale desde el próximo inicio. Su contraseña se guarda en un archivo que solo usted puede leer y no vuelve a mostrarse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Reasons of an audit, one a line</source>
   <translation>Motivos de una auditoría, uno por línea</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Empty: the program's own list.</source>
   <translation>Vacío: la lista del programa.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys of the actions</source>
   <translation>Teclas de las acciones</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Search an action or a key</source>
   <translation>Buscar una acción o una tecla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>New key of the chosen action</source>
   <translation>Nueva tecla de la acción elegida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press a key</source>
   <translation>Pulse una tecla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Take it over</source>
   <translation>Tomarla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Default</source>
   <translation>Predeterminada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>All defaults</source>
   <translation>Todas predet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} moves through the window and cannot be given away.</source>
   <translation>{0} recorre la ventana y no puede asignarse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} is the key of “{1}”.</source>
   <translation>{0} es la tecla de «{1}».</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press the new key in the field. Keys in bold are your own.</source>
   <translation>Pulse la nueva tecla en el campo. Las teclas en negrita son suyas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocols</source>
   <translation>Protocolos de colgado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocol to edit</source>
   <translation>Protocolo de colgado a editar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Name of the protocol</source>
   <translation>Nombre del protocolo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Forget my changes</source>
   <translation>Olvidar mis cambios</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Delete your own protocol; a bundled one comes back</source>
   <translation>Borrar su protocolo; vuelve el incluido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps of the protocol</source>
   <translation>Pasos del protocolo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps, walked with the space bar</source>
   <translation>Pasos, recorridos con la barra espaciadora</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add a step after this one</source>
   <translation>Añadir un paso tras este</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Remove this step</source>
   <translation>Quitar este paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step earlier</source>
   <translation>Recorrer antes este paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Down</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step later</source>
   <translation>Recorrer después este paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>{0} (yours)</source>
   <translation>{0} (suyo)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>New step</source>
   <translation>Paso nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Screening</source>
   <translation>Cribado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Four views</source>
   <translation>Cuatro vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Pairs</source>
   <translation>Pares</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>One breast</source>
   <translation>Una mama</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Current over prior</source>
   <translation>Actual sobre previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up</source>
   <translation>Ocho vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis</source>
   <translation>Tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single views</source>
   <translation>Vistas sueltas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up with prior</source>
   <translation>Ocho vistas con previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC pair</source>
   <translation>Par CC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC over prior</source>
   <translation>CC sobre previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO pair</source>
   <translation>Par MLO</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO over prior</source>
   <translation>MLO sobre previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Implant displaced</source>
   <translation>Implante desplazado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Special views</source>
   <translation>Vistas especiales</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast</source>
   <translation>Mama derecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast</source>
   <translation>Mama izquierda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast over prior</source>
   <translation>Mama derecha sobre previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast over prior</source>
   <translation>Mama izquierda sobre previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis CC</source>
   <translation>Tomosíntesis CC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis MLO</source>
   <translation>Tomosíntesis MLO</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right: 2-D beside tomosynthesis</source>
   <translation>Derecha: 2-D junto a tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left: 2-D beside tomosynthesis</source>
   <translation>Izquierda: 2-D junto a tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single view</source>
   <translation>Vista suelta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open a study</source>
   <translation>Abrir un estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add a prior study</source>
   <translation>Añadir un estudio previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open files or a ZIP</source>
   <translation>Abrir archivos o un ZIP</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Mammograms</source>
   <translation>Mamografías</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add truth</source>
   <translation>Añadir referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open findings of others</source>
   <translation>Abrir hallazgos de otros</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>CAD SR, SR, SEG, presentation states</source>
   <translation>CAD SR, SR, SEG, estados de presentación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Load a calibration</source>
   <translation>Cargar una calibración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Library</source>
   <translation>&amp;Biblioteca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Worklist</source>
   <translation>&amp;Lista de trabajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the studies of the library</source>
   <translation>Mostrar los estudios de la biblioteca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Next case</source>
   <translation>Caso &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the next study of the worklist</source>
   <translation>Abrir el siguiente estudio de la lista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Previous case</source>
   <translation>Caso &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the study before in the worklist</source>
   <translation>Abrir el estudio anterior de la lista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Dashboard</source>
   <translation>&amp;Panel de cifras</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the figures of models and readers</source>
   <translation>Mostrar las cifras de modelos y lectores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Reading panel</source>
   <translation>Panel &amp;Lectura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the form of both breasts and your findings</source>
   <translation>Mostrar u ocultar el formulario de ambas mamas y sus hallazgos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Store the assessment</source>
   <translation>&amp;Guardar la valoración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Store what you say of both breasts; then the model's marks come</source>
   <translation>Guardar lo que dice de ambas mamas; después vienen las marcas del modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Audit panel</source>
   <translation>Panel &amp;Auditoría</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the model's findings and your verdicts</source>
   <translation>Mostrar u ocultar los hallazgos del modelo y sus veredictos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>A&amp;gree</source>
   <translation>De ac&amp;uerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Agree with the chosen finding of the model</source>
   <translation>Aprobar el hallazgo elegido del modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Disagree</source>
   <translation>En &amp;desacuerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Disagree with the chosen finding of the model</source>
   <translation>Rechazar el hallazgo elegido del modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Unsure</source>
   <translation>&amp;Inseguro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Be unsure of the chosen finding of the model</source>
   <translation>Dudar del hallazgo elegido del modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Read &amp;blinded</source>
   <translation>Leer a cie&amp;gas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>The model's marks come only after your assessment is stored</source>
   <translation>Las marcas del modelo vienen solo tras guardar su valoración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>agree</source>
   <translation>de acuerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>disagree</source>
   <translation>en desacuerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>unsure</source>
   <translation>inseguro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Agree</source>
   <translation>De acuerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Disagree</source>
   <translation>Desacuerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Unsure</source>
   <translation>Inseguro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Reason</source>
   <translation>Razón</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model's findings and your verdicts</source>
   <translation>Los hallazgos del modelo y sus veredictos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment on the verdict</source>
   <translation>Comentario sobre el veredicto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Missed lesion</source>
   <translation>Lesión omitida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Add the selected drawing as a lesion that the model has missed</source>
   <translation>Añadir el dibujo elegido como lesión omitida por el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Finish the audit</source>
   <translation>Terminar la auditoría</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>No study is open.</source>
   <translation>No hay estudio abierto.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Blinded: store your assessment first.</source>
   <translation>A ciegas: guarde primero su valoración.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>This study is not in the library.</source>
   <translation>Este estudio no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model has not read this study yet.</source>
   <translation>El modelo aún no ha leído este estudio.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>{0}: {1} of {2} findings judged, {3} missed lesions added.</source>
   <translation>{0}: {1} de {2} hallazgos juzgados, {3} lesiones omitidas añadidas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Audited.</source>
   <translation>Auditado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: BI-RADS category</source>
   <translation>{0}: categoría BI-RADS</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>BI-RADS</source>
   <translation>BI-RADS</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: density</source>
   <translation>{0}: densidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: comment</source>
   <translation>{0}: comentario</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>not yet</source>
   <translation>aún no</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Describe the finding</source>
   <translation>Describir el hallazgo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>not said</source>
   <translation>no dicho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Kind of finding</source>
   <translation>Tipo de hallazgo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>BI-RADS category of the finding</source>
   <translation>Categoría BI-RADS del hallazgo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Comment on the finding</source>
   <translation>Comentario sobre el hallazgo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>point</source>
   <translation>punto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>ellipse</source>
   <translation>elipse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>outline</source>
   <translation>contorno</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>region</source>
   <translation>región</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>My findings</source>
   <translation>Mis hallazgos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline, then take it as a finding.</source>
   <translation>Dibuje un punto, una elipse o un contorno y tómelo como hallazgo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take what is drawn</source>
   <translation>Tomar lo dibujado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the selected point, ellipse or outline a finding</source>
   <translation>Hacer del punto, elipse o contorno elegido un hallazgo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Grow from extremum</source>
   <translation>Desde el extremo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the region of the selected extremum a finding</source>
   <translation>Hacer de la región del extremo elegido un hallazgo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Describe…</source>
   <translation>Describir…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Nothing is drawn</source>
   <translation>No hay nada dibujado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>a missed lesion is what is drawn on a view and selected</source>
   <translation>una lesión omitida es lo dibujado y elegido en una vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline on it, then add it.</source>
   <translation>Dibuje en ella un punto, una elipse o un contorno y añádalo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Keep mine</source>
   <translation>Conservar los míos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Take theirs</source>
   <translation>Tomar los suyos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store the assessment; then the model's marks come (Ctrl+Return)</source>
   <translation>Guardar la valoración; después vienen las marcas del modelo (Ctrl+Intro)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Amend</source>
   <translation>Enmendar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Reopen the stored assessment; what was stored stays on record</source>
   <translation>Reabrir la valoración guardada; lo guardado queda registrado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Next case</source>
   <translation>Caso siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Open the next study of the worklist (F12)</source>
   <translation>Abrir el siguiente estudio de la lista (F12)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Read blinded</source>
   <translation>Leer a ciegas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks and the truth stay hidden until the assessment is stored. Counts from the next study that is opened.</source>
   <translation>Las marcas del modelo y la referencia quedan ocultas hasta guardar la valoración. Vale desde el próximo estudio que se abra.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Choose a BI-RADS category for at least one breast.</source>
   <translation>Elija una categoría BI-RADS para al menos una mama.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Blinded: the model's marks and the truth come when you have stored.</source>
   <translation>A ciegas: las marcas del modelo y la referencia vienen tras guardar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>NOT kept: {0}. It is tried again.</source>
   <translation>NO guardado: {0}. Se intenta de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. No study is open.</source>
   <translation>{0} lee. No hay estudio abierto.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. This study is not in the library.</source>
   <translation>{0} lee. Este estudio no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} stored it at {1}.</source>
   <translation>{0} lo guardó a las {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks came at {0}.</source>
   <translation>Las marcas del modelo vinieron a las {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Being kept…</source>
   <translation>{0} lee. Guardando…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Every word is kept as it is written.</source>
   <translation>{0} lee. Cada palabra se guarda al escribirla.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Kept.</source>
   <translation>{0} lee. Guardado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>right</source>
   <translation>derecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>left</source>
   <translation>izquierda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has stored this study.</source>
   <translation>Otra ventana ha guardado este estudio.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has written to this study.</source>
   <translation>Otra ventana ha escrito en este estudio.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>There now:</source>
   <translation>Allí ahora:</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Audit</source>
   <translation>Auditoría</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>End of the worklist</source>
   <translation>Fin de la lista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>there is no further study in this list</source>
   <translation>no hay más estudios en esta lista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Change the filters of the worklist, or sort it anew.</source>
   <translation>Cambie los filtros de la lista u ordénela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>LEM Viewer – second window</source>
   <translation>LEM Viewer – segunda ventana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>Views on the second screen</source>
   <translation>Vistas en la segunda pantalla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Nothing to analyse</source>
   <translation>Nada que analizar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>The model reads whole two-dimensional views; slices, spot and magnified views are not read.</source>
   <translation>El modelo lee vistas bidimensionales enteras; no lee cortes, focalizadas ni ampliadas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Slice read by the model</source>
   <translation>Corte leído por el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>the model was not validated on slices of a tomosynthesis</source>
   <translation>el modelo no se validó en cortes de tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Do not compare its probability with that of a whole view.</source>
   <translation>No compare su probabilidad con la de una vista entera.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Not followed back</source>
   <translation>No se siguió hacia atrás</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>{0} read this study, another model is in use now</source>
   <translation>{0} leyó este estudio, ahora se usa otro modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Analyse again (A) with the model in use.</source>
   <translation>Analice de nuevo (A) con el modelo en uso.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>Corte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slices: drag, Shift and the wheel, or the keys , and .</source>
   <translation>Cortes: arrastrar, Mayús y rueda, o las teclas , y .</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Slice {0}/{1}</source>
   <translation>Corte {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Frame {0}/{1}</source>
   <translation>Cuadro {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  not readable</source>
   <translation>{0}  no legible</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  cine</source>
   <translation>{0}  cine</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Pointer</source>
   <translation>Puntero</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>no model</source>
   <translation>sin modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}: must not be used</source>
   <translation>{0}: no debe usarse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}, by rule {1}</source>
   <translation>{0}, por la regla {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Choose a model in the preferences (Ctrl+,).</source>
   <translation>Elija un modelo en las preferencias (Ctrl+,).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>device: automatic</source>
   <translation>dispositivo: automático</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notices (F8)</source>
   <translation>{0} avisos (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notice (F8)</source>
   <translation>{0} aviso (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>No notices</source>
   <translation>Sin avisos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cells below</source>
   <translation>Las celdas de abajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>All magnified, spot and other special views</source>
   <translation>Todas las vistas ampliadas, focalizadas y demás especiales</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Every view alone, one after the other</source>
   <translation>Cada vista sola, una tras otra</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>What no other step has</source>
   <translation>Lo que ningún otro paso tiene</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>either side</source>
   <translation>cualquier lado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D, else tomosynthesis</source>
   <translation>2-D, si no tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D only</source>
   <translation>solo 2-D</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>tomosynthesis only</source>
   <translation>solo tomosíntesis</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Cells of the step</source>
   <translation>Celdas del paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>any view</source>
   <translation>cualquier vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>prior {0}</source>
   <translation>previo {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>the exam that is read</source>
   <translation>el estudio que se lee</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>ordinary views</source>
   <translation>vistas ordinarias</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Shows</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Side</source>
   <translation>Lado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Exam</source>
   <translation>Estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Modifier</source>
   <translation>Modificador</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cell that is chosen above shows</source>
   <translation>La celda elegida arriba muestra</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Previous step (Shift+Space)</source>
   <translation>Paso anterior (Mayús+Espacio)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Next step (Space)</source>
   <translation>Paso siguiente (Espacio)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}: {2}</source>
   <translation>Paso {0} de {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Page {0} of {1}</source>
   <translation>Página {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}</source>
   <translation>Paso {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>maximum</source>
   <translation>máximo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>minimum</source>
   <translation>mínimo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>LEM outline</source>
   <translation>contorno LEM</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>truth</source>
   <translation>referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>p {0}–1, score ≥ {1}</source>
   <translation>p {0}–1, punt. ≥ {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Read this exam</source>
   <translation>Leer este</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Hang this exam as the one that is read</source>
   <translation>Colgar este estudio como el que se lee</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Pages of the study browser</source>
   <translation>Páginas del explorador de estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Views</source>
   <translation>Vistas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Header</source>
   <translation>Cabecera</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems ({0})</source>
   <translation>Problemas ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>SYNTHETIC</source>
   <translation>SINTÉTICO</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Made by this program; not a patient.</source>
   <translation>Creado por este programa; no es una paciente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Views of the study</source>
   <translation>Vistas del estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side of the active view</source>
   <translation>Lado de la vista activa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Projection of the active view</source>
   <translation>Proyección de la vista activa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side or view is not known. Choose it here.</source>
   <translation>Lado o vista desconocidos. Elíjalos aquí.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>patient hidden</source>
   <translation>paciente oculta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the right breast.</source>
   <translation>No hay vista de la mama derecha.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the left breast.</source>
   <translation>No hay vista de la mama izquierda.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: raw values of the detector, not made for reading.</source>
   <translation>{0}: valores crudos del detector, no hechos para lectura.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: compressed with loss; fine detail may be gone.</source>
   <translation>{0}: comprimida con pérdida; puede faltar detalle fino.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: an implant; the model was not validated on such breasts.</source>
   <translation>{0}: un implante; el modelo no se validó en tales mamas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: a partial view; not all of the breast is on it.</source>
   <translation>{0}: una vista parcial; no está toda la mama.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: text is burned into the picture; it may name the patient.</source>
   <translation>{0}: hay texto incrustado; puede nombrar a la paciente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is of another patient</source>
   <translation>es de otra paciente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>neither name nor birth date confirm that it is the same patient</source>
   <translation>ni nombre ni fecha de nacimiento confirman que sea la misma paciente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>a study date is missing or is no date</source>
   <translation>falta una fecha de estudio o no es una fecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is newer than the exam that is read</source>
   <translation>es más reciente que el estudio que se lee</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: could not be opened; the notices say why.</source>
   <translation>{0}: no se pudo abrir; los avisos dicen por qué.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The {0} {1} view is missing.</source>
   <translation>Falta la vista {0} {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There are {0} views {1} {2}; the first one hangs.</source>
   <translation>Hay {0} vistas {1} {2}; cuelga la primera.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>Side or view of %n pictures is not known; choose it in the study panel.</source>
   <extracomment>For one: Side or view of %n picture is not known; choose it in the study panel.</extracomment>
   <translation>
    <numerusform>No se conoce lado o vista de %n imagen; elíjalo en el panel de estudio.</numerusform>
    <numerusform>No se conoce lado o vista de %n imágenes; elíjalo en el panel de estudio.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: no pixel spacing; measurements are in pixels.</source>
   <translation>{0}: sin espaciado; las medidas están en píxeles.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: which way up is not known; shown as stored.</source>
   <translation>{0}: orientación desconocida; se muestra como está almacenada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>No prior is open.</source>
   <translation>No hay previo abierto.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is not of this exam</source>
   <translation>no es de este estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>an unknown day</source>
   <translation>un día desconocido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The exam of {0} is not hung as a prior: {1}.</source>
   <translation>El estudio del {0} no se cuelga como previo: {1}.</translation>
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
   <translation>Patrón de prueba</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>{0} equal grey steps, each with faint squares of 1 and 2 %; squares of 5 and 95 %; single and double line pairs; a frame at the very edge. All must be seen.</source>
   <translation>{0} escalones de gris iguales, cada uno con cuadros tenues del 1 y 2 %; cuadros del 5 y 95 %; pares de líneas simples y dobles; un marco en el borde. Todo debe verse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>malignant</source>
   <translation>maligno</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>abnormal</source>
   <translation>anormal</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>partial view</source>
   <translation>vista parcial</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>lossy</source>
   <translation>con pérdida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>burned-in text</source>
   <translation>texto incrustado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>magnified</source>
   <translation>ampliada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not for reading</source>
   <translation>no para lectura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Zoom {0:.0f} %</source>
   <translation>Zoom {0:.0f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Name side and view…</source>
   <translation>Indicar lado y vista…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>model withdrawn</source>
   <translation>modelo retirado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>{0}, this slice only</source>
   <translation>{0}, solo este corte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: slices</source>
   <translation>no leído por el modelo: cortes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: special view</source>
   <translation>no leído por el modelo: vista especial</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>born {0}</source>
   <translation>nac. {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(side from pixels)</source>
   <translation>(lado según los píxeles)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(no spacing)</source>
   <translation>(sin espaciado)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>score {0:+.2f}  p {1:.2f}</source>
   <translation>punt. {0:+.2f}  p {1:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>padding</source>
   <translation>relleno</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>stored {0}  value {1:g}</source>
   <translation>almacenado {0}  valor {1:g}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>no spacing</source>
   <translation>sin espaciado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette</source>
   <translation>Paleta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette of tools</source>
   <translation>Paleta de herramientas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window: drag right is softer, left harder; up is brighter, down darker</source>
   <translation>Ventana: derecha más suave, izquierda más duro; arriba más claro, abajo más oscuro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move: drag the picture</source>
   <translation>Mover: arrastrar la imagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: drag up to enlarge, down to reduce</source>
   <translation>Zoom: arriba amplía, abajo reduce</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Loupe: follows the pointer; wheel for its step, Shift + wheel for its size</source>
   <translation>Lupa: sigue al puntero; rueda para el paso, Mayús + rueda para el tamaño</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ruler: drag from end to end, or click twice</source>
   <translation>Regla: arrastrar de extremo a extremo, o dos clics</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ellipse: drag a box; area, mean, deviation, least and most</source>
   <translation>Elipse: arrastrar un recuadro; área, media, desviación, mínimo y máximo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Polygon: click the corners; the first again or a double click closes it</source>
   <translation>Polígono: clic en los vértices; el primero otra vez o doble clic cierra</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Angle: click an end, the vertex, the other end</source>
   <translation>Ángulo: clic en un extremo, el vértice y el otro extremo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Arrow: drag to what is meant, then write its text</source>
   <translation>Flecha: arrastrar hacia lo señalado y escribir el texto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Probe: click for row, column, stored value</source>
   <translation>Sonda: clic para fila, columna y valor almacenado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Nipple: click it; distances are measured from it</source>
   <translation>Pezón: clic en él; las distancias se miden desde él</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Link cursor: arc of equal distance from the nipple, place in the prior</source>
   <translation>Cursor vinculado: arco a igual distancia del pezón, lugar en el previo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag left and right</source>
   <translation>Arrastrar a izquierda y derecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window width: right is softer, left is harder</source>
   <translation>Ancho de ventana: derecha más suave, izquierda más duro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag up and down</source>
   <translation>Arrastrar arriba y abajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window centre: up is brighter, down is darker</source>
   <translation>Centro de ventana: arriba más claro, abajo más oscuro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with Ctrl</source>
   <translation>Arrastrar con Ctrl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>The window of this view alone</source>
   <translation>La ventana de esta vista sola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel</source>
   <translation>Rueda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom about the pointer; with Ctrl in finer steps</source>
   <translation>Zoom en torno al puntero; más fino con Ctrl</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the middle button</source>
   <translation>Arrastrar con el botón central</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move the picture</source>
   <translation>Mover la imagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the right button</source>
   <translation>Arrastrar con el botón derecho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: up is larger</source>
   <translation>Zoom: arriba es mayor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click</source>
   <translation>Doble clic</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>One view over the whole light box, and back</source>
   <translation>Una vista en todo el negatoscopio, y volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on a marker</source>
   <translation>Clic en una marca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select the extremum</source>
   <translation>Elegir el extremo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Pointer on a marker</source>
   <translation>Puntero sobre una marca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its score</source>
   <translation>Su puntuación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click with the right button</source>
   <translation>Clic con el botón derecho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Menu of the view: window, size, side and view</source>
   <translation>Menú de la vista: ventana, tamaño, lado y vista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on “Name side and view…”</source>
   <translation>Clic en «Indicar lado y vista…»</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Tell the side and view of a picture that does not</source>
   <translation>Indicar lado y vista de una imagen que no lo dice</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on something drawn</source>
   <translation>Clic en algo dibujado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select it; drag it or one of its handles</source>
   <translation>Elegirlo; arrastrarlo, o un manejador</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click on an arrow's text</source>
   <translation>Doble clic en el texto de una flecha</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Write it anew</source>
   <translation>Reescribirlo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel with the loupe</source>
   <translation>Rueda con la lupa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its step; with Shift its size</source>
   <translation>Su paso; con Mayús su tamaño</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check</source>
   <translation>Comprobación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Stop the check</source>
   <translation>Detener la comprobación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Copy report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report…</source>
   <translation>Guardar el informe…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>patients</source>
   <translation>pacientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Reading tables…</source>
   <translation>Leyendo tablas…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report</source>
   <translation>Guardar el informe</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Text (*.txt)</source>
   <translation>Texto (*.txt)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The report was not saved: {0}</source>
   <translation>El informe no se guardó: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are being checked. Wait, or stop the check to go on without it.</source>
   <translation>Los datos se están comprobando. Espere, o detenga la comprobación para seguir sin ella.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Counting anew…</source>
   <translation>Contando de nuevo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are not checked yet.</source>
   <translation>Los datos aún no están comprobados.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Mend what is left out, or say that the training may go on without it.</source>
   <translation>Corrija lo que se excluye, o permita entrenar sin esas imágenes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Files have changed since the check: they are checked anew.</source>
   <translation>Hay archivos que cambiaron desde la comprobación: se comprueban de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Headers: {0} of {1}</source>
   <translation>Cabeceras: {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Images: {0} of {1}</source>
   <translation>Imágenes: {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Parts of the split</source>
   <translation>Partes del reparto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to learn from</source>
   <translation>para aprender</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to choose the epoch by</source>
   <translation>para elegir la época</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>kept for the figures</source>
   <translation>para las cifras</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not usable</source>
   <translation>No utilizable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>One class only</source>
   <translation>Una sola clase</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Too few patients</source>
   <translation>Muy pocas pacientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Parts</source>
   <translation>Partes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels contradict</source>
   <translation>Etiquetas contradictorias</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Same picture twice</source>
   <translation>La misma imagen repetida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Patient on both sides</source>
   <translation>Paciente en varias partes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not readable</source>
   <translation>Ilegible</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask missing</source>
   <translation>Falta la máscara</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask without image</source>
   <translation>Máscara sin imagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Empty mask</source>
   <translation>Máscara vacía</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask of another size</source>
   <translation>Máscara de otro tamaño</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask</source>
   <translation>Máscara</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Burned-in text</source>
   <translation>Texto incrustado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Classes out of balance</source>
   <translation>Clases desequilibradas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Few patients</source>
   <translation>Pocas pacientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Stops the training</source>
   <translation>Impide el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by the training itself</source>
   <translation>Excluido por el propio entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by you</source>
   <translation>Excluido por usted</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>To be looked at</source>
   <translation>Para revisar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n images</source>
   <extracomment>For one: %n image</extracomment>
   <translation>
    <numerusform>%n imagen</numerusform>
    <numerusform>%n imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n patients</source>
   <extracomment>For one: %n patient</extracomment>
   <translation>
    <numerusform>%n paciente</numerusform>
    <numerusform>%n pacientes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>{0} of {1}; {2} positive ({3})</source>
   <translation>{0} de {1}; {2} positivas ({3})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n with masks</source>
   <extracomment>For one: %n with a mask</extracomment>
   <translation>
    <numerusform>%n con máscara</numerusform>
    <numerusform>%n con máscaras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Sides</source>
   <translation>Lados</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Makers</source>
   <translation>Fabricantes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>together</source>
   <translation>en total</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>No training is possible until what stops it is mended.</source>
   <translation>No es posible entrenar hasta corregir lo que lo impide.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible. Only headers and tables were looked at.</source>
   <translation>Es posible entrenar. Solo se leyeron cabeceras y tablas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible.</source>
   <translation>Es posible entrenar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Dice of the score map</source>
   <translation>Dice del mapa de puntuación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>{0}, epoch {1}: {2} training, {3} validation</source>
   <translation>{0}, época {1}: {2} entrenamiento, {3} validación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>epoch {0}: {1} training, {2} validation</source>
   <translation>época {0}: {1} entrenamiento, {2} validación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>training images (a fixed sample)</source>
   <translation>imágenes de entrenamiento (una muestra fija)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>validation images</source>
   <translation>imágenes de validación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>best epoch so far</source>
   <translation>mejor época hasta ahora</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Cancer: malignant findings count, benign ones do not</source>
   <translation>Cáncer: cuentan los hallazgos malignos, no los benignos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Any lesion: benign and malignant findings count alike</source>
   <translation>Cualquier lesión: benignas y malignas cuentan por igual</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder or manifest</source>
   <translation>Carpeta o manifiesto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>A folder or a CSV file; drop it here</source>
   <translation>Una carpeta o un archivo CSV; suéltelo aquí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a CSV file…</source>
   <translation>Elegir un archivo CSV…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Chosen before</source>
   <translation>Elegidos antes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Use what readers said in the audit</source>
   <translation>Usar las lecturas de la auditoría</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Images on which readers agreed with a finding or added one are positive</source>
   <translation>Son positivas las imágenes en las que los lectores aceptaron o añadieron un hallazgo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Make a practice folder…</source>
   <translation>Crear una carpeta de práctica…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Synthetic mammograms with labels, to try a training with</source>
   <translation>Mamografías sintéticas con etiquetas, para probar un entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Where the images are</source>
   <translation>Dónde están las imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>No folder of your own?</source>
   <translation>¿No tiene una carpeta?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What the model is to find</source>
   <translation>Qué debe encontrar el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What is understood</source>
   <translation>Qué se entiende</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder of images</source>
   <translation>Carpeta de imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Manifest of images</source>
   <translation>Manifiesto de imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The practice folder is being made.</source>
   <translation>Se está creando la carpeta de práctica.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose the folder or the CSV file that names your images.</source>
   <translation>Elija la carpeta o el archivo CSV que nombra sus imágenes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Looking…</source>
   <translation>Mirando…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The audit cannot be learned from yet: {0}. Audit studies in the reading room and finish their audit first.</source>
   <translation>Todavía no se puede aprender de la auditoría: {0}. Audite primero estudios en la sala de lectura y termine su auditoría.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a CSV that names the images</source>
   <translation>un CSV que nombra las imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a folder a class</source>
   <translation>una carpeta por clase</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>There is no such folder or file.</source>
   <translation>No existe esa carpeta o archivo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Check the path; a share that was there may be gone.</source>
   <translation>Compruebe la ruta; quizá falte un recurso compartido.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>This is a single file, and no CSV.</source>
   <translation>Es un solo archivo, y no un CSV.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder it lies in.</source>
   <translation>Elija la carpeta en la que está.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>The folder is empty.</source>
   <translation>La carpeta está vacía.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder that holds your images.</source>
   <translation>Elija la carpeta que contiene sus imágenes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>You may not read this folder.</source>
   <translation>No tiene permiso para leer esta carpeta.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Ask for the permission, or copy the images to a place that is yours.</source>
   <translation>Pida permiso, o copie las imágenes a un lugar propio.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Nothing in this folder says which images are positive.</source>
   <translation>Nada en esta carpeta dice qué imágenes son positivas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Sort the images into sub-folders normal, benign and malignant, or write a CSV with the columns file, label and patient.</source>
   <translation>Ordene las imágenes en las subcarpetas normal, benign y malignant, o escriba un CSV con las columnas file, label y patient.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A folder with a sub-folder for each class: normal, benign, malignant. In it a folder for each patient; else the file's name up to the first underscore is the patient. A mask lies beside its image as NAME_mask.png.</source>
   <translation>Una carpeta con una subcarpeta por clase: normal, benign, malignant. Dentro, una carpeta por paciente; si no, el nombre del archivo hasta el primer guion bajo es la paciente. La máscara está junto a su imagen como NOMBRE_mask.png.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A CSV file with the columns file, label and patient; mask and split may be there too.</source>
   <translation>Un archivo CSV con las columnas file, label y patient; puede haber mask y split.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS or RSNA 2022, as it was downloaded.</source>
   <translation>CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS o RSNA 2022, tal como se descargó.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>It holds %n images.</source>
   <extracomment>For one: It holds %n image.</extracomment>
   <translation>
    <numerusform>Contiene %n imagen.</numerusform>
    <numerusform>Contiene %n imágenes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Recognised: {0}. {1} of {2}: {3}.</source>
   <translation>Reconocido: {0}. {1} de {2}: {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Train a model – LEM Viewer</source>
   <translation>Entrenar un modelo – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Looking whether the images are as they were checked…</source>
   <translation>Comprobando si las imágenes siguen como se comprobaron…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>I understand that this proves nothing</source>
   <translation>Entiendo que esto no prueba nada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>How far it can be trusted</source>
   <translation>Hasta dónde es fiable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>Enough patients of both kinds, by the rules of thumb.</source>
   <translation>Suficientes pacientes de ambos tipos, según las reglas prácticas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring</source>
   <translation>Medición</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What it will take</source>
   <translation>Lo que costará</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring…</source>
   <translation>Midiendo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Stop measuring</source>
   <translation>Detener la medición</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure again</source>
   <translation>Medir de nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured</source>
   <translation>No medido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Something else was chosen</source>
   <translation>Se eligió otra cosa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What was measured does not hold for it: measure again.</source>
   <translation>Lo medido no vale para esto: mida de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured yet</source>
   <translation>Aún no medido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Ten real steps on this device tell how long it takes.</source>
   <translation>Diez pasos reales en este equipo dicen cuánto tarda.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>The model read a study meanwhile: alone it would be quicker.</source>
   <translation>El modelo leía un estudio mientras tanto: solo sería más rápido.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>A training runs meanwhile: alone it would be quicker.</source>
   <translation>Hay un entrenamiento en marcha: solo sería más rápido.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Reading uses the same device: each analysis adds its own time.</source>
   <translation>La lectura usa el mismo dispositivo: cada análisis añade su tiempo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Device memory</source>
   <translation>Memoria del dispositivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Sleep</source>
   <translation>Suspensión</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>{0} images/s</source>
   <translation>{0} imágenes/s</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known here</source>
   <translation>aquí no se conoce</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>device {0} °C</source>
   <translation>dispositivo {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>processor {0} °C</source>
   <translation>procesador {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>allowed again</source>
   <translation>permitida de nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known yet</source>
   <translation>aún no se conoce</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>held off</source>
   <translation>impedida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not held off: the computer may fall asleep</source>
   <translation>no impedida: el ordenador puede suspenderse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A whole number from {0} to {1}, please.</source>
   <translation>Un número entero de {0} a {1}, por favor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A number from {0} to {1}, please.</source>
   <translation>Un número de {0} a {1}, por favor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A JSON object, please, as in {0}</source>
   <translation>Un objeto JSON, por favor, como {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>From {0} to {1}.</source>
   <translation>De {0} a {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_log.py" />
   <source>What happened so far</source>
   <translation>Lo ocurrido hasta ahora</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>{0}: says {1}</source>
   <translation>{0}: dice {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>outlined: the truth</source>
   <translation>contorneado: la verdad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Epoch whose score maps are shown</source>
   <translation>Época cuyos mapas de puntuación se muestran</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four validation cases come after the first epoch.</source>
   <translation>Los mapas de puntuación de cuatro casos de validación llegan tras la primera época.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four fixed validation cases</source>
   <translation>Mapas de puntuación de cuatro casos de validación fijos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>The score maps of this epoch cannot be read.</source>
   <translation>No se pueden leer los mapas de puntuación de esta época.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>epoch {0}</source>
   <translation>época {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Name of the model</source>
   <translation>Nombre del modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment</source>
   <translation>Ajustes de un experimento publicado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment…</source>
   <translation>Ajustes de un experimento publicado…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Safe settings for these data</source>
   <translation>Ajustes seguros para estos datos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>More settings</source>
   <translation>Más ajustes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>What it begins from</source>
   <translation>De qué parte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How it is made</source>
   <translation>Cómo está hecho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How long it learns</source>
   <translation>Cuánto tiempo aprende</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Images are changed at random while it learns</source>
   <translation>Mientras aprende, las imágenes se cambian al azar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Mend what is written in red.</source>
   <translation>Corrija lo que está escrito en rojo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Look first at what is chosen here.</source>
   <translation>Mire primero lo que está elegido aquí.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Read how far such a model can be trusted, and tick that you understand.</source>
   <translation>Lea hasta dónde es fiable un modelo así y marque que lo entiende.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Chosen for your data and this machine.</source>
   <translation>Elegido para sus datos y este equipo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>{0}: its patients are dealt out as there. Ours, not the paper's: {1}.</source>
   <translation>{0}: las pacientes se reparten como allí. Nuestro, no del artículo: {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of {0} on your own data. Ours, not the paper's: {1}.</source>
   <translation>Ajustes de {0} con sus propios datos. Nuestro, no del artículo: {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Letters, digits, dot, dash and underscore, at most 64, please.</source>
   <translation>Letras, cifras, punto, guion y guion bajo, 64 como máximo, por favor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>This is the name of a model that came with the program. Choose another.</source>
   <translation>Es el nombre de un modelo que vino con el programa. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>You have a model of this name already. Choose another.</source>
   <translation>Ya tiene un modelo con este nombre. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Another size…</source>
   <translation>Otro tamaño…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Head</source>
   <translation>Cabeza</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Input size</source>
   <translation>Tamaño de entrada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Learns on</source>
   <translation>Aprende en</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>There are no ImageNet weights for this network. Begin from scratch, or choose another network.</source>
   <translation>No hay pesos ImageNet para esta red. Empiece de cero o elija otra red.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>a pixel is about {0} mm of a breast 18 cm high</source>
   <translation>un píxel es unos {0} mm de una mama de 18 cm de alto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_odd.py" />
   <source>Pictures of the odd images</source>
   <translation>Miniaturas de las imágenes llamativas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>How many images</source>
   <translation>Cuántas imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Kind of files</source>
   <translation>Tipo de archivos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Place of the practice folder</source>
   <translation>Lugar de la carpeta de práctica</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose a place…</source>
   <translation>Elegir un lugar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Make</source>
   <translation>Crear</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>into</source>
   <translation>en</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stopped: nothing was left behind.</source>
   <translation>Detenido: no quedó nada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>{0} synthetic images in {1}</source>
   <translation>{0} imágenes sintéticas en {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Nothing was made: {0} {1}</source>
   <translation>No se creó nada: {0} {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose another place.</source>
   <translation>Elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>What the check found</source>
   <translation>Lo que encontró la comprobación</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>Train anyway without these %n images</source>
   <extracomment>For one: Train anyway without this %n image</extracomment>
   <translation>
    <numerusform>Entrenar de todos modos sin esta %n imagen</numerusform>
    <numerusform>Entrenar de todos modos sin estas %n imágenes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>all {0} images are {1}: both classes are needed</source>
   <translation>las {0} imágenes son todas {1}: se necesitan ambas clases</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients, at least {1} are needed</source>
   <translation>{0} pacientes, se necesitan al menos {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only 1 patient has a {0} image: at least 2 are needed, one to learn from and one to choose by</source>
   <translation>solo 1 paciente tiene una imagen de la clase {0}: se necesitan al menos 2, una para aprender y otra para elegir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the part {0} holds one class only</source>
   <translation>la parte «{0}» contiene una sola clase</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only {0} patients are {1}: figures will be very uncertain</source>
   <translation>solo {0} pacientes son {1}: las cifras serán muy inciertas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the classes are unbalanced: {0} % of the images are positive</source>
   <translation>las clases están desequilibradas: el {0} % de las imágenes son positivas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture under different labels</source>
   <translation>{0} archivos contienen la misma imagen con etiquetas distintas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture, filed under several patients</source>
   <translation>{0} archivos contienen la misma imagen, archivada en varias pacientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture</source>
   <translation>{0} archivos contienen la misma imagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}) under the labels {2}</source>
   <translation>{0} archivos contienen la misma imagen ({1}) con las etiquetas {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used; they are filed under several patients</source>
   <translation>{0} archivos contienen la misma imagen ({1}); se usa el primero; están archivados en varias pacientes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used</source>
   <translation>{0} archivos contienen la misma imagen ({1}); se usa el primero</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients are in several parts of the given split</source>
   <translation>{0} pacientes están en varias partes del reparto dado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} of {1} images have no part (train, validation, test)</source>
   <translation>{0} de {1} imágenes no tienen parte (train, validation, test)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} images are left out as asked</source>
   <translation>{0} imágenes se excluyen como se pidió</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files that are to be left out are no images of these data ({1})</source>
   <translation>{0} archivos que se deben excluir no son imágenes de estos datos ({1})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} times: {1} ({2})</source>
   <translation>{0} veces: {1} ({2})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>label is {0}, allowed are {1}</source>
   <translation>la etiqueta es {0}, se permiten {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is {0}</source>
   <translation>la etiqueta es {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is missing</source>
   <translation>falta la etiqueta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its labels contradict each other</source>
   <translation>sus etiquetas se contradicen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its patient is missing or not the same in every row</source>
   <translation>falta su paciente o no es la misma en cada fila</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such file</source>
   <translation>no existe ese archivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such folder</source>
   <translation>no existe esa carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no {0}</source>
   <translation>no hay {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is no DICOM, PNG, JPEG or TIFF image</source>
   <translation>el archivo no es una imagen DICOM, PNG, JPEG o TIFF</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the image cannot be opened</source>
   <translation>la imagen no se puede abrir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged: {0}</source>
   <translation>la imagen está dañada: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged ({0})</source>
   <translation>la imagen está dañada ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the DICOM header is damaged: {0}</source>
   <translation>la cabecera DICOM está dañada: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>a mask without an image of its name</source>
   <translation>una máscara sin imagen de su nombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>no image has this mask</source>
   <translation>ninguna imagen tiene esta máscara</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is empty</source>
   <translation>la máscara está vacía</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is {0} pixels, the image {1}: {2}</source>
   <translation>la máscara tiene {0} píxeles, la imagen {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no mask {0}; the image counts without truth</source>
   <translation>no hay máscara {0}; la imagen cuenta sin verdad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>stretching it would move the lesion</source>
   <translation>estirarla movería la lesión</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the patient is the file's name up to the first underscore</source>
   <translation>la paciente es el nombre del archivo hasta el primer guion bajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file says that text is burned into its picture</source>
   <translation>el archivo dice que hay texto incrustado en su imagen</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} phantoms are drawn: there is nothing to check</source>
   <translation>se dibujan {0} fantomas: no hay nada que comprobar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the folder has no known layout</source>
   <translation>la carpeta no tiene una estructura conocida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} MB are free, {1} MB may be needed</source>
   <translation>hay {0} MB libres, pueden hacer falta {1} MB</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>nothing may be written there</source>
   <translation>no se puede escribir ahí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>it is a file, not a folder</source>
   <translation>es un archivo, no una carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images, or change the form.</source>
   <translation>Añada imágenes, o cambie los ajustes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add patients, or change the fractions.</source>
   <translation>Añada pacientes, o cambie las fracciones.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add the label to the table.</source>
   <translation>Añada la etiqueta a la tabla.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the label.</source>
   <translation>Corrija la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the labels.</source>
   <translation>Corrija las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the table.</source>
   <translation>Corrija la tabla.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the manifest.</source>
   <translation>Corrija el manifiesto.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy it again.</source>
   <translation>Cópielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy or export the file again.</source>
   <translation>Copie o exporte el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check that it is there.</source>
   <translation>Compruebe que está ahí.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Remove the copies; a training uses the first only.</source>
   <translation>Quite las copias; un entrenamiento usa solo la primera.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Give all images of a patient one part, or split by patient.</source>
   <translation>Dé una sola parte a todas las imágenes de una paciente, o reparta por paciente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Name it in the table, or move it away.</source>
   <translation>Nómbrela en la tabla, o quítela de ahí.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>The view is treated as one without truth.</source>
   <translation>La vista se trata como sin verdad.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Use the mask that was drawn on this very image.</source>
   <translation>Use la máscara dibujada sobre esta misma imagen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A folder for each patient says it surely.</source>
   <translation>Una carpeta por paciente lo dice con seguridad.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Look at it: a model may learn the text. Crop or replace the image.</source>
   <translation>Mírela: un modelo puede aprender el texto. Recorte o sustituya la imagen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Collect more, or begin from a model of the zoo.</source>
   <translation>Reúna más, o parta de un modelo existente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images of the rarer class; balance = "loss" or "sampling" helps.</source>
   <translation>Añada imágenes de la clase más rara; ponderar las clases ayuda.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Paths are relative to {0}.</source>
   <translation>Las rutas son relativas a {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Choose another folder for the run.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A model cannot be trained on one class, and there is no AUC of it.</source>
   <translation>No se puede entrenar con una sola clase, y no hay AUC.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check their names; they may have been left out for another reason already.</source>
   <translation>Compruebe los nombres; quizá ya se excluyeron por otro motivo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Images read by both models</source>
   <translation>Imágenes leídas por ambos modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Cases that changed side</source>
   <translation>Casos que cambiaron de lado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>There is no finished training yet.</source>
   <translation>Aún no hay ningún entrenamiento terminado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Both models read the patients that were kept aside…</source>
   <translation>Ambos modelos leen los pacientes apartados…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Not compared yet.</source>
   <translation>Aún no comparado.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>%n images of {0} patients that were kept aside</source>
   <extracomment>For one: %n image of {0} patients that were kept aside</extracomment>
   <translation>
    <numerusform>%n imagen de {0} pacientes apartados</numerusform>
    <numerusform>%n imágenes de {0} pacientes apartados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The log is kept in its folder.</source>
   <translation>El registro queda en su carpeta.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Nothing of it is left.</source>
   <translation>No queda nada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The new model was thrown away</source>
   <translation>El modelo nuevo se desechó</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>How much of the training is done</source>
   <translation>Cuánto del entrenamiento está hecho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Finish this step, write a checkpoint and wait</source>
   <translation>Terminar este paso, escribir un punto de control y esperar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on with the training</source>
   <translation>Seguir con el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and keep the best</source>
   <translation>Parar y guardar lo mejor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now; the best epoch so far becomes the model</source>
   <translation>Terminar ahora; la mejor época hasta ahora será el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard…</source>
   <translation>Parar y descartar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now and throw away what was learnt</source>
   <translation>Terminar ahora y desechar lo aprendido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on from the last checkpoint</source>
   <translation>Seguir desde el último punto de control</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show it</source>
   <translation>Mostrarlo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show the training that is running</source>
   <translation>Mostrar el entrenamiento en curso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>See the result</source>
   <translation>Ver el resultado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Compare the new model with the old one</source>
   <translation>Comparar el modelo nuevo con el anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>The result comes when the training has ended. You may close this window.</source>
   <translation>El resultado llega cuando termine el entrenamiento. Puede cerrar esta ventana.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>There is no model yet.</source>
   <translation>Aún no hay modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training</source>
   <translation>Empezar a entrenar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Nothing is being trained</source>
   <translation>No se está entrenando nada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training begins with what the pages before say.</source>
   <translation>«Empezar a entrenar» comienza con lo indicado en las páginas anteriores.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>gives way to the reading</source>
   <translation>cede el paso a la lectura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard</source>
   <translation>Parar y descartar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Throw away what this training has learnt?</source>
   <translation>¿Desechar lo que ha aprendido este entrenamiento?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Its checkpoints are removed; it cannot go on, and there will be no model.</source>
   <translation>Se borran sus puntos de control; no podrá seguir y no habrá modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>{0} is being trained already; one training runs at a time. Wait until it has ended, or stop it.</source>
   <translation>{0} ya se está entrenando; solo corre un entrenamiento a la vez. Espere a que termine o párelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>small and quick; the safe choice</source>
   <translation>pequeña y rápida; la opción segura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little larger and slower</source>
   <translation>algo mayor y más lenta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>larger and slower still</source>
   <translation>aún mayor y más lenta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as quick as Lite0, older</source>
   <translation>tan rápida como Lite0, más antigua</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very small; for a first look, learns little</source>
   <translation>muy pequeña; para un primer vistazo, aprende poco</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>sturdy; wants more images and time</source>
   <translation>robusta; quiere más imágenes y tiempo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>slow without a GPU</source>
   <translation>lenta sin GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>large; wants thousands of images and a GPU</source>
   <translation>grande; quiere miles de imágenes y una GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very large and slow</source>
   <translation>muy grande y lenta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>local extrema: finds the places and says how sure; the safe choice</source>
   <translation>extremos locales: encuentra los lugares y dice con qué seguridad; la opción segura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the one strongest place decides</source>
   <translation>decide el único lugar más fuerte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the strongest places decide together, softly</source>
   <translation>los lugares más fuertes deciden juntos, suavemente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>every feature chooses its own places</source>
   <translation>cada rasgo elige sus propios lugares</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the few highest scores decide</source>
   <translation>deciden los pocos valores más altos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>learns by itself where to look; wants many images</source>
   <translation>aprende sola dónde mirar; quiere muchas imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the whole breast decides; a baseline, finds small spots badly</source>
   <translation>decide toda la mama; una referencia, encuentra mal focos pequeños</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>for a first look; large masses only, very quick</source>
   <translation>para un primer vistazo; solo masas grandes, muy rápido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds masses; single calcifications are lost; quick</source>
   <translation>encuentra masas; las calcificaciones sueltas se pierden; rápido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds smaller masses; about twice the time</source>
   <translation>encuentra masas más pequeñas; cerca del doble de tiempo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds small spots and groups of calcifications; four times the time</source>
   <translation>encuentra focos pequeños y grupos de calcificaciones; cuatro veces el tiempo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds single calcifications; nine times the time, needs a GPU</source>
   <translation>encuentra calcificaciones sueltas; nueve veces el tiempo, necesita una GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>upside down</source>
   <translation>del revés</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>turned, moved, scaled a little</source>
   <translation>algo girada, movida, escalada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>brighter or darker</source>
   <translation>más clara o más oscura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little out of focus</source>
   <translation>algo desenfocada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>grainier</source>
   <translation>con más grano</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How often every image is looked at.</source>
   <translation>Cuántas veces se mira cada imagen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Patience</source>
   <translation>Paciencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Stop early after so many epochs without a better one; 0 never does.</source>
   <translation>Parar tras tantas épocas sin una mejor; 0 nunca.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes at most</source>
   <translation>Minutos como máximo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Then the best epoch so far is taken; 0 sets no limit.</source>
   <translation>Entonces se toma la mejor época hasta ahí; 0 no pone límite.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How far a step goes: too high and it never settles, too low and nothing is learnt.</source>
   <translation>Lo largo de un paso: demasiado y nunca se asienta; muy poco y no aprende nada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Images a step</source>
   <translation>Imágenes por paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>More make steadier steps and need more memory.</source>
   <translation>Más imágenes dan pasos más firmes y piden más memoria.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Parts of a step</source>
   <translation>Partes de un paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>2 computes a step in two halves: half the memory, the same result.</source>
   <translation>2 calcula un paso en dos mitades: la mitad de memoria, el mismo resultado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Weight decay</source>
   <translation>Decaimiento de pesos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keeps the weights small against learning by heart.</source>
   <translation>Mantiene pequeños los pesos contra aprender de memoria.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Largest gradient</source>
   <translation>Mayor gradiente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cuts off steps that jump; 0 cuts nothing.</source>
   <translation>Recorta los pasos que saltan; 0 no recorta nada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Mean of the weights (EMA)</source>
   <translation>Media de los pesos (EMA)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The running mean is kept instead of the last weights, 0.998 for long trainings; 0 keeps the weights themselves.</source>
   <translation>Se guarda la media móvil en lugar de los últimos pesos, 0,998 en entrenamientos largos; 0 guarda los pesos mismos.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Sparse weight</source>
   <translation>Peso de escasez</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how strongly few places are preferred to many.</source>
   <translation>Solo LEM: cuánto se prefieren pocos lugares a muchos.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extrema count as</source>
   <translation>Los extremos cuentan como</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how the extrema become one probability.</source>
   <translation>Solo LEM: cómo los extremos dan una probabilidad.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their mean</source>
   <translation>su media</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their sum</source>
   <translation>su suma</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>maxima only</source>
   <translation>solo máximos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extremum window</source>
   <translation>Ventana del extremo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how many cells wide the neighbourhood is that an extremum must beat; odd.</source>
   <translation>Solo LEM: ancho en celdas del entorno que un extremo debe superar; impar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width before the score</source>
   <translation>Ancho antes del valor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width of a layer between features and score; 0 leaves it out.</source>
   <translation>Ancho de una capa entre rasgos y valor; 0 la omite.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Further options of the head</source>
   <translation>Más opciones de la cabeza</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>By name, as docs/networks.md lists them; they go before the fields above.</source>
   <translation>Por su nombre, como en docs/networks.md; prevalecen sobre los campos de arriba.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Input pixels below one cell of the score map: 16 finds smaller spots, 32 is quicker.</source>
   <translation>Píxeles de entrada bajo una celda del mapa: 16 encuentra focos más pequeños, 32 es más rápido.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keep the first stages</source>
   <translation>Conservar las primeras etapas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>They stay as they were learnt on many images: quicker, and safer with few images.</source>
   <translation>Quedan como se aprendieron con muchas imágenes: más rápido y más seguro con pocas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs of the head alone</source>
   <translation>Épocas solo de la cabeza</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Before the whole network is trained; quick.</source>
   <translation>Antes de que aprenda toda la red; rápido.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Rare class</source>
   <translation>Clase rara</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>What is done where one class is much rarer than the other.</source>
   <translation>Qué se hace si una clase es mucho más rara que la otra.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>counts more</source>
   <translation>cuenta más</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>is drawn more often</source>
   <translation>se toma más a menudo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as it is</source>
   <translation>tal cual</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Numbers</source>
   <translation>Números</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Short numbers are quicker where the device has them.</source>
   <translation>Los números cortos son más rápidos donde el dispositivo los tiene.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>full (fp32)</source>
   <translation>completos (fp32)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (bf16)</source>
   <translation>cortos (bf16)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (fp16), CUDA only</source>
   <translation>cortos (fp16), solo CUDA</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for choosing</source>
   <translation>Reservadas para elegir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the best epoch is chosen.</source>
   <translation>Parte de las pacientes con las que se elige la mejor época.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for the figures</source>
   <translation>Reservadas para las cifras</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the finished model is measured; they never train it.</source>
   <translation>Parte de las pacientes con las que se mide el modelo final; nunca aprende de ellas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Another number deals the patients out anew and starts from another place.</source>
   <translation>Otro número reparte de nuevo las pacientes y empieza en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Checkpoint every</source>
   <translation>Punto de control cada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes; a crash loses no more. 0: only after each epoch.</source>
   <translation>Minutos; un fallo no pierde más. 0: solo tras cada época.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Decoded images at most</source>
   <translation>Imágenes decodificadas como máximo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Gigabytes on the disk; the oldest go first, 0 keeps none.</source>
   <translation>Gigabytes en el disco; las más antiguas se van primero, 0 no guarda ninguna.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>A multiple of {0}, please.</source>
   <translation>Un múltiplo de {0}, por favor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>An odd number, please.</source>
   <translation>Un número impar, por favor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Not more parts than images a step.</source>
   <translation>No más partes que imágenes por paso.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Both parts together less than 0.9: the rest is learnt from.</source>
   <translation>Ambas partes juntas menos de 0,9: se aprende del resto.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The chosen device does not compute so. Choose Automatic.</source>
   <translation>El dispositivo elegido no calcula así. Elija Automático.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From a model of the zoo: it goes on learning from your images</source>
   <translation>De un modelo del zoo: sigue aprendiendo con sus imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From ImageNet weights: it knows edges and textures, no breasts yet</source>
   <translation>De pesos ImageNet: conoce bordes y texturas, aún no mamas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From scratch: it knows nothing</source>
   <translation>De cero: no conoce nada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Models of the zoo</source>
   <translation>Modelos del zoo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Choose the model to go on from.</source>
   <translation>Elija el modelo que quiere continuar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The model {0} is no longer in the zoo. Choose another.</source>
   <translation>El modelo {0} ya no está en el zoo. Elija otro.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>{0} cannot be gone on from: {1}</source>
   <translation>No se puede continuar {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The folder of {0} has vanished. Choose another model.</source>
   <translation>La carpeta de {0} ha desaparecido. Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Wants thousands of images and many hours. With fewer it will almost surely be worse than from ImageNet weights.</source>
   <translation>Quiere miles de imágenes y muchas horas. Con menos será casi seguro peor que desde pesos ImageNet.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Network, head and input size are those of {0}: its weights fit no others.</source>
   <translation>Red, cabeza y tamaño de entrada son los de {0}: sus pesos no encajan en otros.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>No figures on its card.</source>
   <translation>No hay cifras en su ficha.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>a mean of several networks, which cannot learn on as one</source>
   <translation>una media de varias redes, que no puede seguir aprendiendo como una</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Reading some of your images…</source>
   <translation>Leyendo algunas de sus imágenes…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Loading the network…</source>
   <translation>Cargando la red…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Learning ten steps…</source>
   <translation>Aprendiendo diez pasos…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Judging an image…</source>
   <translation>Juzgando una imagen…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory: choose a smaller input size, fewer images a step, or close other programs.</source>
   <translation>Memoria insuficiente: elija un tamaño de entrada menor, menos imágenes por paso, o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory on the device: choose a smaller input size or fewer images a step.</source>
   <translation>Memoria insuficiente en el dispositivo: elija un tamaño de entrada menor o menos imágenes por paso.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for the checkpoints: make room first.</source>
   <translation>No hay sitio en el disco para los puntos de control: haga sitio primero.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for decoded images: make room, or keep fewer.</source>
   <translation>No hay sitio en el disco para imágenes decodificadas: haga sitio o guarde menos.</translation>
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
   <translation>Unos {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Between {0} and {1}.</source>
   <translation>Entre {0} y {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From %n steps measured on {0}: {1} s each, {2} images a second.</source>
   <extracomment>For one: From %n step measured on {0}: {1} s each, {2} images a second.</extracomment>
   <translation>
    <numerusform>De %n paso medido en {0}: {1} s cada uno, {2} imágenes por segundo.</numerusform>
    <numerusform>De %n pasos medidos en {0}: {1} s cada uno, {2} imágenes por segundo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} steps and {1} an epoch, {2} epochs; reading {3}, measuring at the end {4}.</source>
   <translation>{0} pasos y {1} por época, {2} épocas; lectura {3}, medición final {4}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image could be read: the time to read them is not counted.</source>
   <translation>No se pudo leer ninguna imagen: el tiempo de lectura no se cuenta.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>%n images are decoded already.</source>
   <extracomment>For one: %n image is decoded already.</extracomment>
   <translation>
    <numerusform>%n imagen ya está decodificada.</numerusform>
    <numerusform>%n imágenes ya están decodificadas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} images a step do not fit at once: they are computed {1} at a time.</source>
   <translation>{0} imágenes por paso no caben a la vez: se calculan {1} cada vez.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Memory: {0} needed, {1} free.</source>
   <translation>Memoria: {0} necesarios, {1} libres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>On the device: {0} needed, {1} free.</source>
   <translation>En el dispositivo: {0} necesarios, {1} libres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Disk: {0} for checkpoints, {1} for decoded images; {2} free.</source>
   <translation>Disco: {0} para puntos de control, {1} para imágenes decodificadas; {2} libres.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>With {0} positive and {1} other patients held out, an AUC of {2} could be anything from {3} to {4}.</source>
   <translation>Con {0} pacientes positivas y {1} otras apartadas, una AUC de {2} podría ser cualquier valor de {3} a {4}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} % of the images are positive: the model may learn to say the same of all. The rare class counts more by itself; more images of it help better.</source>
   <translation>{0} % de las imágenes son positivas: el modelo puede aprender a decir lo mismo de todas. La clase rara cuenta más por sí sola; más imágenes suyas ayudan mejor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one maker ({0}): nothing is known of others.</source>
   <translation>Todas las imágenes son de un fabricante ({0}): nada se sabe de otros.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one view ({0}): nothing is known of others.</source>
   <translation>Todas las imágenes son de una proyección ({0}): nada se sabe de otras.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image has outlines: whether it finds the right places cannot be measured.</source>
   <translation>Ninguna imagen tiene contornos: no se puede medir si encuentra los lugares correctos.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no lesion.</source>
   <extracomment>For one: Only %n patient has no lesion.</extracomment>
   <translation>
    <numerusform>Solo %n paciente no tiene lesión.</numerusform>
    <numerusform>Solo %n pacientes no tienen lesión.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no cancer.</source>
   <extracomment>For one: Only %n patient has no cancer.</extracomment>
   <translation>
    <numerusform>Solo %n paciente no tiene cáncer.</numerusform>
    <numerusform>Solo %n pacientes no tienen cáncer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a cancer.</source>
   <extracomment>For one: Only %n patient has a cancer.</extracomment>
   <translation>
    <numerusform>Solo %n paciente tiene un cáncer.</numerusform>
    <numerusform>Solo %n pacientes tienen un cáncer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a lesion.</source>
   <extracomment>For one: Only %n patient has a lesion.</extracomment>
   <translation>
    <numerusform>Solo %n paciente tiene una lesión.</numerusform>
    <numerusform>Solo %n pacientes tienen una lesión.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From {0} on a model begins to hold for others.</source>
   <translation>A partir de {0} un modelo empieza a valer para otras.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The disk is nearly full</source>
   <translation>El disco está casi lleno</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training's folder is gone</source>
   <translation>La carpeta del entrenamiento ha desaparecido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training goes on as long as it can, but it cannot write checkpoints. Make room, or connect the drive again.</source>
   <translation>El entrenamiento sigue mientras puede, pero no puede escribir puntos de control. Haga sitio o vuelva a conectar la unidad.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training broke off</source>
   <translation>El entrenamiento se interrumpió</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training stopped</source>
   <translation>Entrenamiento parado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training discarded</source>
   <translation>Entrenamiento descartado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stopped early</source>
   <translation>Parado antes de tiempo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training diverges</source>
   <translation>El entrenamiento diverge</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing is learnt so far</source>
   <translation>Hasta ahora no se aprende nada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model has not learnt</source>
   <translation>El modelo no ha aprendido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training images are learnt by heart</source>
   <translation>Las imágenes de entrenamiento se aprenden de memoria</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The device's memory was full</source>
   <translation>La memoria del dispositivo estaba llena</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The checkpoint was not written</source>
   <translation>No se escribió el punto de control</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model was not written</source>
   <translation>No se escribió el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The graphics processor stopped working</source>
   <translation>El procesador gráfico dejó de funcionar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Decoded images are not kept</source>
   <translation>Las imágenes decodificadas no se guardan</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images left out</source>
   <translation>Imágenes omitidas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images not used</source>
   <translation>Imágenes no usadas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Model not usable</source>
   <translation>Modelo no utilizable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Data not usable</source>
   <translation>Datos no utilizables</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Device trouble</source>
   <translation>Problema del dispositivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Unexpected error</source>
   <translation>Error inesperado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>File or folder not accessible</source>
   <translation>Archivo o carpeta no accesible</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A training is running already</source>
   <translation>Ya hay un entrenamiento en curso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It ended without a word.</source>
   <translation>Terminó sin decir nada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}): by the system for want of memory, or by hand.</source>
   <translation>Su proceso fue terminado desde fuera ({0}): por el sistema por falta de memoria, o a mano.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}).</source>
   <translation>Su proceso fue terminado desde fuera ({0}).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process ended with code {0}.</source>
   <translation>Su proceso terminó con el código {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped, and what it had learnt was thrown away.</source>
   <translation>Se paró y se desechó lo aprendido.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped before the first epoch ended: there is no model.</source>
   <translation>Se paró antes de terminar la primera época: no hay modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No epoch after epoch {0} was better for {1} epochs.</source>
   <translation>Ninguna época tras la {0} fue mejor en {1} épocas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss rose from {0} to {1}.</source>
   <translation>La pérdida subió de {0} a {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>After {0} epochs the loss is {1} (guessing: {2}) and the best validation AUC {3}.</source>
   <translation>Tras {0} épocas la pérdida es {1} (adivinar: {2}) y la mejor AUC de validación {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>For {0} epochs the training loss fell while the validation loss rose.</source>
   <translation>Durante {0} épocas la pérdida de entrenamiento bajó mientras la de validación subió.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A batch of {0} images is now computed in parts of {1}; the result of a step is the same, it takes a little longer.</source>
   <translation>Un lote de {0} imágenes se calcula ahora en partes de {1}; el resultado de un paso es el mismo, tarda un poco más.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0}. The training goes on; the last good checkpoint stays.</source>
   <translation>{0}. El entrenamiento sigue; queda el último punto de control bueno.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written. The best epoch before it lies in {3}.</source>
   <translation>La pérdida es {0} en la época {1}, paso {2}: los pesos no sirven y no se escribió ningún modelo. La mejor época anterior está en {3}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written.</source>
   <translation>La pérdida es {0} en la época {1}, paso {2}: los pesos no sirven y no se escribió ningún modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0} is being trained by process {1}</source>
   <translation>{0} se está entrenando en el proceso {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>there is no checkpoint to go on from</source>
   <translation>no hay punto de control desde el que seguir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>it says the same of every image. It was written, marked as not usable.</source>
   <translation>dice lo mismo de todas las imágenes. Se escribió, marcado como no utilizable.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>its AUC of {0} ({1} to {2}) on {3} images is not above chance. It was written, marked as not usable.</source>
   <translation>su AUC de {0} ({1} a {2}) en {3} imágenes no supera el azar. Se escribió, marcado como no utilizable.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No space left on device</source>
   <translation>No queda espacio en el dispositivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Permission denied</source>
   <translation>Permiso denegado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No such file or directory</source>
   <translation>No existe el archivo o la carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Resume it: it goes on after {0} steps of epoch {1}.</source>
   <translation>Reanúdelo: sigue tras {0} pasos de la época {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No checkpoint had been written: start it again.</source>
   <translation>No se había escrito ningún punto de control: empiécelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its checkpoint cannot be gone on from. {0}</source>
   <translation>No se puede seguir desde su punto de control. {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again, or with fewer images for a first look.</source>
   <translation>Entrene de nuevo, o con menos imágenes para un primer vistazo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stop, and train again with a third of the learning rate; the best epoch is kept.</source>
   <translation>Pare y entrene de nuevo con un tercio de la tasa de aprendizaje; se guarda la mejor época.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again with a tenth of the learning rate, in full precision (fp32).</source>
   <translation>Entrene de nuevo con una décima parte de la tasa de aprendizaje, en precisión completa (fp32).</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels; then try a pretrained start, a larger input size, or more images.</source>
   <translation>Revise las etiquetas; luego pruebe un inicio preentrenado, una entrada mayor o más imágenes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The best epoch is kept. More images, more augmentation or a frozen stem may help.</source>
   <translation>Se guarda la mejor época. Pueden ayudar más imágenes, más variación o un tronco congelado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing to do. For more speed close other programs or choose a smaller input.</source>
   <translation>No hay nada que hacer. Para más velocidad cierre otros programas o elija una entrada menor.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Make room on the disk, or allow writing there: the next one is tried again.</source>
   <translation>Haga sitio en el disco o permita escribir allí: se intentará el siguiente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Restart the computer, then resume: it goes on from the last checkpoint. If it happens again, update the driver or train on the CPU.</source>
   <translation>Reinicie el ordenador y reanude: sigue desde el último punto de control. Si vuelve a pasar, actualice el controlador o entrene en la CPU.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Wait until it has ended, or stop it, then start this one again.</source>
   <translation>Espere a que termine o párelo, y luego empiece este de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Start the training again.</source>
   <translation>Empiece el entrenamiento de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Do not read with it. Check the labels, add images, or train longer.</source>
   <translation>No lea con él. Revise las etiquetas, añada imágenes o entrene más.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels, add images, or train longer.</source>
   <translation>Revise las etiquetas, añada imágenes o entrene más.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check that it still exists and that you may read it.</source>
   <translation>Compruebe que aún existe y que puede leerlo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Choose a smaller input size or backbone, or close other programs.</source>
   <translation>Elija una entrada o una red menor, o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Copy the details and report it to the developers.</source>
   <translation>Copie los detalles e infórmelo a los desarrolladores.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard…</source>
   <translation>Descartar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} ended while the window was closed.</source>
   <translation>El entrenamiento de {0} terminó mientras la ventana estaba cerrada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on.</source>
   <translation>El entrenamiento de {0} se interrumpió; puede seguir.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>after {0} steps of epoch {1}</source>
   <translation>tras {0} pasos de la época {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} was stopped; it can go on {1}.</source>
   <translation>El entrenamiento de {0} se paró; puede seguir {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on {1}.</source>
   <translation>El entrenamiento de {0} se interrumpió; puede seguir {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0}, paused</source>
   <translation>{0}, en pausa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training {0}: {1}</source>
   <translation>Entrenamiento {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training of {0}…</source>
   <translation>Entrenamiento de {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Show the training</source>
   <translation>Mostrar el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard the training</source>
   <translation>Descartar el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Throw away the training of {0}?</source>
   <translation>¿Desechar el entrenamiento de {0}?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Its folder is removed; it cannot go on.</source>
   <translation>Se borra su carpeta; no podrá seguir.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>A training is running</source>
   <translation>Hay un entrenamiento en curso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0} is still being trained.</source>
   <translation>{0} todavía se está entrenando.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>In the background it goes on without the window; the next start finds it again.</source>
   <translation>En segundo plano sigue sin la ventana; el próximo inicio lo encuentra de nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Go on in the background</source>
   <translation>Seguir en segundo plano</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The images are being read</source>
   <translation>Se están leyendo las imágenes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Pausing after this step</source>
   <translation>Se pausa tras este paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopping after this step</source>
   <translation>Se para tras este paso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped</source>
   <translation>Parado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Discarded</source>
   <translation>Descartado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Ended with an error</source>
   <translation>Terminó con un error</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Broken off</source>
   <translation>Interrumpido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Checkpoint written: from here the training can go on.</source>
   <translation>Punto de control escrito: desde aquí el entrenamiento puede seguir.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused. The computer may be switched off now.</source>
   <translation>En pausa. Ahora se puede apagar el ordenador.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training is taken up again.</source>
   <translation>Se retoma el entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0} images to train on, {1} to choose the best epoch, {2} kept aside for the figures.</source>
   <translation>{0} imágenes para entrenar, {1} para elegir la mejor época, {2} apartadas para las cifras.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training goes on after {0} steps of epoch {1}.</source>
   <translation>El entrenamiento sigue tras {0} pasos de la época {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training begins on {0}.</source>
   <translation>El entrenamiento empieza en {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head was trained alone; now everything is trained.</source>
   <translation>La cabeza nueva se entrenó sola; ahora se entrena todo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Epoch {0} of {1}: loss {2}, AUC {3} on the validation images.</source>
   <translation>Época {0} de {1}: pérdida {2}, AUC {3} en las imágenes de validación.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best so far.</source>
   <translation>La mejor hasta ahora.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped. The best epoch is kept, and the training can go on later.</source>
   <translation>Parado. Se guarda la mejor época y el entrenamiento puede seguir más tarde.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished, but the model has not learnt to tell the images apart.</source>
   <translation>Terminado, pero el modelo no aprendió a distinguir las imágenes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The next page says what was measured; check the labels, or train longer.</source>
   <translation>La página siguiente dice lo medido; revise las etiquetas o entrene más.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished. The best epoch was measured on the images kept aside.</source>
   <translation>Terminado. La mejor época se midió en las imágenes apartadas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>See the result on the next page.</source>
   <translation>Vea el resultado en la página siguiente.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer stays awake until the training has ended.</source>
   <translation>El ordenador permanece despierto hasta que termine el entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer may fall asleep: {0}. Switch sleeping off in its settings.</source>
   <translation>El ordenador puede suspenderse: {0}. Desactive la suspensión en sus ajustes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best epoch is being measured</source>
   <translation>Se está midiendo la mejor época</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head is trained alone</source>
   <translation>La cabeza nueva se entrena sola</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>epoch {0} of {1}</source>
   <translation>época {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0}, step {1} of {2}</source>
   <translation>{0}, paso {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>less than a minute left</source>
   <translation>queda menos de un minuto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about %n minutes left</source>
   <extracomment>For one: about %n minute left</extracomment>
   <translation>
    <numerusform>queda cerca de %n minuto</numerusform>
    <numerusform>quedan unos %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about {0} h {1} min left</source>
   <translation>quedan unas {0} h {1} min</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Name in the zoo</source>
   <translation>Nombre en el zoo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use it from now on</source>
   <translation>Usarlo desde ahora</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Adopt</source>
   <translation>Adoptar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Keep as candidate</source>
   <translation>Conservar como candidato</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw away…</source>
   <translation>Desechar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Go back to {0}</source>
   <translation>Volver a {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>There is no model in the run's folder.</source>
   <translation>No hay modelo en la carpeta del entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>It cannot be adopted: {0}</source>
   <translation>No se puede adoptar: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is adopted and in use.</source>
   <translation>{0} está adoptado y en uso.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is kept as a candidate: listed in the zoo, not used.</source>
   <translation>{0} se conserva como candidato: figura en el zoo, no se usa.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is in the zoo; in use is {1}.</source>
   <translation>{0} está en el zoo; en uso está {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>A model of yours has this name. Adopted, the new one takes its place, and the old one is kept for going back. As a candidate it needs another name, e.g. {0}.</source>
   <translation>Un modelo suyo tiene este nombre. Si se adopta, el nuevo ocupa su lugar y el anterior se guarda para volver a él. Como candidato necesita otro nombre, p. ej. {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Nothing has been decided yet. In use is {0}.</source>
   <translation>Aún no se ha decidido nada. En uso está {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>What is in the zoo stays there.</source>
   <translation>Lo que está en el zoo se queda allí.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>The model is lost.</source>
   <translation>El modelo se pierde.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw the model away</source>
   <translation>Desechar el modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Model and checkpoints of this run are removed and cannot be brought back.</source>
   <translation>El modelo y los puntos de control de este entrenamiento se eliminan sin vuelta atrás.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove, keep the log</source>
   <translation>Eliminar, conservar el registro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove everything</source>
   <translation>Eliminar todo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Yellow cross: strongest point; blue: outlines; green: truth; colour: 0.7 and more.</source>
   <translation>Cruz amarilla: punto más fuerte; azul: contornos; verde: verdad; color: desde 0,7.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>No case has changed side.</source>
   <translation>Ningún caso cambió de lado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Show {0} more</source>
   <translation>Mostrar {0} más</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Left the model in use, right the new one; click to enlarge</source>
   <translation>A la izquierda el modelo en uso, a la derecha el nuevo; clic para ampliar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Changed case</source>
   <translation>Caso cambiado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>New model</source>
   <translation>Modelo nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Model in use</source>
   <translation>Modelo en uso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>There is no picture of this case.</source>
   <translation>No hay imagen de este caso.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_plots.py" />
   <source>cannot be computed</source>
   <translation>no calculable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figure (95 % interval)</source>
   <translation>Medida (intervalo del 95 %)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figures of both models</source>
   <translation>Cifras de ambos modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>hits</source>
   <translation>aciertos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model is not usable and cannot be adopted: {0}</source>
   <translation>El modelo nuevo no es utilizable y no se puede adoptar: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained or tuned on {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} se entrenó o ajustó con {1} de estos {2} pacientes: sus cifras lo favorecen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} comes from a model that has seen {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} procede de un modelo que ha visto {1} de estos {2} pacientes: sus cifras lo favorecen.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether {0} has seen these patients: its card does not list them.</source>
   <translation>No se sabe si {0} ha visto a estos pacientes: su ficha no los enumera.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether the model that {0} was trained from has seen these patients.</source>
   <translation>No se sabe si el modelo del que parte {0} ha visto a estos pacientes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cannot be compared: {1}</source>
   <translation>{0} no se puede comparar: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>There is no other model to compare with.</source>
   <translation>No hay otro modelo con que comparar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} is this very model: there is nothing to compare.</source>
   <translation>{0} es este mismo modelo: no hay nada que comparar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} speaks for “{1}”, the labels here for “{2}”.</source>
   <translation>{0} habla de «{1}», las etiquetas aquí de «{2}».</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained on synthetic images only.</source>
   <translation>{0} se entrenó solo con imágenes sintéticas.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients, {1} with and {2} without a finding, are too few to be sure of a figure.</source>
   <translation>{0} pacientes, {1} con y {2} sin hallazgo, son muy pocos para estar seguro de una cifra.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>No lesion is outlined: hits and Dice cannot be computed.</source>
   <translation>Ninguna lesión está delimitada: aciertos y Dice no se pueden calcular.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images that were kept aside are gone; they are left out.</source>
   <translation>{0} imágenes apartadas ya no están; se omiten.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images have another label than at the training; the old one counts.</source>
   <translation>{0} imágenes tienen otra etiqueta que en el entrenamiento; vale la antigua.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images could not be read; they are left out.</source>
   <translation>{0} imágenes no se pudieron leer; se omiten.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are positive: AUC and specificity cannot be computed.</source>
   <translation>Todas las imágenes son positivas: AUC y especificidad no se pueden calcular.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are negative: AUC, sensitivity, hits and Dice cannot be computed.</source>
   <translation>Todas las imágenes son negativas: AUC, sensibilidad, aciertos y Dice no se pueden calcular.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals after DeLong; the difference is paired.</source>
   <translation>Intervalos según DeLong; la diferencia es pareada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals by drawing whole patients; the difference is paired.</source>
   <translation>Intervalos por remuestreo de pacientes enteros; la diferencia es pareada.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Hits by chance</source>
   <translation>Aciertos por azar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>So often blind pointing into the breast would hit.</source>
   <translation>Tantas veces acertaría señalar a ciegas en la mama.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model has not learnt enough to be used.</source>
   <translation>El modelo nuevo no ha aprendido lo bastante para usarse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model was measured alone.</source>
   <translation>El modelo nuevo se midió solo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients are too few to be sure.</source>
   <translation>{0} pacientes son muy pocos para estar seguro.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better on {0}</source>
   <translation>mejor en {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse on {0}</source>
   <translation>peor en {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no sure difference on {0}</source>
   <translation>sin diferencia segura en {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Nothing can be compared on these images.</source>
   <translation>No se puede comparar nada en estas imágenes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} and {1}</source>
   <translation>{0} y {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better</source>
   <translation>mejor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse</source>
   <translation>peor</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>wrong before, right now</source>
   <translation>antes mal, ahora bien</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>right before, wrong now</source>
   <translation>antes bien, ahora mal</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>points at the lesion now</source>
   <translation>ahora señala la lesión</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no longer points at the lesion</source>
   <translation>ya no señala la lesión</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>p {0} → {1}</source>
   <translation>p {0} → {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cases turned right, {1} turned wrong; on {2} more only the place differs.</source>
   <translation>{0} casos pasaron a bien, {1} a mal; en {2} más solo difiere el lugar.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>at detector</source>
   <translation>en el detector</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>corrected for magnification</source>
   <translation>corregido por ampliación</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>calibrated</source>
   <translation>calibrado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>in the slice</source>
   <translation>en el corte</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>given with the data set</source>
   <translation>dado con el conjunto de datos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>screen not measured</source>
   <translation>pantalla sin medir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>true size, {0}</source>
   <translation>tamaño real, {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not opened</source>
   <translation>no abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>View {0}</source>
   <translation>Vista {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not analysed</source>
   <translation>sin analizar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>probability {0:.2f}</source>
   <translation>probabilidad {0:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Begin</source>
   <translation>Comenzar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies that you open stand here.</source>
   <translation>Aquí aparecen los estudios que abra.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer's mark</source>
   <translation>Emblema de LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer</source>
   <translation>LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Local Extremum Mapping (LEM) scores the regions of a mammogram and shows which local extrema of the score carried the model's answer, and where. It is a research method: not a medical device, and no substitute for a radiologist's reading.</source>
   <translation>Local Extremum Mapping (LEM) puntúa las regiones de una mamografía y muestra qué extremos locales de la puntuación sustentaron la respuesta del modelo, y dónde. Es un método de investigación: no es un producto sanitario ni sustituye la lectura de un radiólogo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open a study (folder)…</source>
   <translation>Abrir un estudio (carpeta)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open files or a ZIP…</source>
   <translation>Abrir archivos o un ZIP…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open the demo study</source>
   <translation>Abrir el estudio de demostración</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Four synthetic views with known truth</source>
   <translation>Cuatro vistas sintéticas con referencia conocida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>or drop a folder, files or a ZIP anywhere in this window</source>
   <translation>o suelte una carpeta, archivos o un ZIP en esta ventana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies opened last</source>
   <translation>Estudios abiertos últimamente</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>no longer there: {0}</source>
   <translation>ya no está: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window values</source>
   <translation>Valores de ventana</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window on offer</source>
   <translation>Ventana ofrecida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Centre</source>
   <translation>Centro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Width</source>
   <translation>Ancho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>As the file has it</source>
   <translation>Como en el archivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>&amp;Centre</source>
   <translation>&amp;Centro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>W&amp;idth</source>
   <translation>&amp;Ancho</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>changed by hand</source>
   <translation>cambiado a mano</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The linked views take the same values.</source>
   <translation>En valores de modalidad. Las vistas vinculadas toman los mismos valores.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The views are not linked: this one only.</source>
   <translation>En valores de modalidad. Las vistas no están vinculadas: solo esta.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Percentiles 1 to 99.5</source>
   <translation>Percentiles 1 a 99,5</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Full range</source>
   <translation>Rango completo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Curve {0}</source>
   <translation>Curva {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>{0}  inverted</source>
   <translation>{0}  invertido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn on {0}: {1}</source>
   <translation>Modelo retirado el {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn: {0}</source>
   <translation>Modelo retirado: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Copy the values</source>
   <translation>Copiar los valores</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Write its text…</source>
   <translation>Escribir su texto…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search name, ID, accession number, description</source>
   <translation>Buscar nombre, ID, número de acceso, descripción</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search the worklist</source>
   <translation>Buscar en la lista</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any status</source>
   <translation>Cualquier estado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any density</source>
   <translation>Cualquier densidad</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Density {0}</source>
   <translation>Densidad {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Assigned to</source>
   <translation>Asignado a</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Anybody</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Unread by me</source>
   <translation>No leídos por mí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Flagged</source>
   <translation>Marcados</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Disagreement</source>
   <translation>Desacuerdo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Has truth</source>
   <translation>Con referencia</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>any</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Least probability</source>
   <translation>Probabilidad mínima</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Model from</source>
   <translation>Modelo desde</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Me ({0})</source>
   <translation>Yo ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>A date like 2026-11-28, 2026-11 or 2026</source>
   <translation>Una fecha como 2026-11-28, 2026-11 o 2026</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Study not opened</source>
   <translation>Estudio no abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>its files are no longer where they were</source>
   <translation>sus archivos ya no están donde estaban</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Connect the drive, or add the folder they were moved to.</source>
   <translation>Conecte la unidad o añada la carpeta a la que se movieron.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist – LEM Viewer</source>
   <translation>Lista de trabajo – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>List the studies below a folder; it is watched for new ones</source>
   <translation>Listar los estudios de una carpeta; se vigila por si hay nuevos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open the chosen study (Return)</source>
   <translation>Abrir el estudio elegido (Intro)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist</source>
   <translation>Lista de trabajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder to the library</source>
   <translation>Añadir una carpeta a la biblioteca</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Take the flag away (F)</source>
   <translation>Quitar la marca (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Flag (F)</source>
   <translation>Marcar (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Assign to</source>
   <translation>Asignar a</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>%n studies</source>
   <extracomment>For one: %n study</extracomment>
   <translation>
    <numerusform>%n estudio</numerusform>
    <numerusform>%n estudios</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Indexing {0}</source>
   <translation>Indexando {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} files seen, {1} read, {2} studies</source>
   <translation>{0} archivos vistos, {1} leídos, {2} estudios</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Stopped; what was read is kept</source>
   <translation>Detenido; lo leído se conserva</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} new views, {1} files gone, {2} damaged</source>
   <translation>{0} vistas nuevas, {1} archivos perdidos, {2} dañados</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Born</source>
   <translation>Nacida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>reading</source>
   <translation>en lectura</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>read</source>
   <translation>leído</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>audited</source>
   <translation>auditado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>files gone</source>
   <translation>archivos perdidos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Its files are no longer in {0}</source>
   <translation>Sus archivos ya no están en {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Highest of its views, by {0}</source>
   <translation>La más alta de sus vistas, por {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>A reader and the model differ on a breast</source>
   <translation>Un lector y el modelo difieren en una mama</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>There is truth for it: outlines or a label</source>
   <translation>Hay referencia: contornos o una etiqueta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The card of {0} was changed.</source>
   <translation>La ficha de {0} se ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is no folder {0} yet.</source>
   <translation>Todavía no existe la carpeta {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The system has no window for folders. It is {0}</source>
   <translation>El sistema no tiene ventana para carpetas. Es {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename a model</source>
   <translation>Cambiar el nombre de un modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>What it has read before goes on naming it {0}.</source>
   <translation>Lo que ha leído hasta ahora sigue llamándolo {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>New name</source>
   <translation>Nombre nuevo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is called {1} now.</source>
   <translation>{0} se llama ahora {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw a model</source>
   <translation>Retirar un modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Nobody can use {0} any more, under whatever name. Wherever it was used, the reason stands beside what it said. It can be restored.</source>
   <translation>Nadie puede usar ya {0}, con ningún nombre. Donde se usó, el motivo figura junto a lo que dijo. Puede restablecerse.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is withdrawn: {1}</source>
   <translation>{0} está retirado: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} may be used again. It had been withdrawn: {1}</source>
   <translation>{0} puede usarse de nuevo. Había sido retirado: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is adopted.</source>
   <translation>{0} está adoptado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll a model back</source>
   <translation>Volver a una versión anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} takes the place of {1}. The one that goes is kept: rolling back once more brings it back. What was read before goes on naming the version that read it.</source>
   <translation>{0} ocupa el lugar de {1}. El que sale se conserva: volver otra vez lo recupera. Lo leído sigue nombrando la versión que lo leyó.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is {1} now.</source>
   <translation>{0} es ahora {1}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} reads every study that no other rule gives to another model.</source>
   <translation>{0} lee todo estudio que ninguna otra regla da a otro modelo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Export a model</source>
   <translation>Exportar un modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was written to {1}</source>
   <translation>{0} se escribió en {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Before you pass it on: {0}</source>
   <translation>Antes de pasarlo a otros: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out: {0}</source>
   <translation>Omitido: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Writing {0}…</source>
   <translation>Escribiendo {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model's folder</source>
   <translation>Importar la carpeta de un modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Looking at {0}…</source>
   <translation>Examinando {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was imported.</source>
   <translation>{0} se ha importado.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The version from before is kept: roll back brings it back.</source>
   <translation>La versión anterior se conserva: volver la recupera.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out, never opened: {0}</source>
   <translation>Omitido, nunca abierto: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model named {0} already.</source>
   <translation>Ya hay un modelo llamado {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model of yours named {0}. Give the new one another name, or let it take the other's place: the version from before is kept.</source>
   <translation>Ya tiene un modelo llamado {0}. Dé otro nombre al nuevo, o deje que ocupe su lugar: la versión anterior se conserva.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>A model named {0} comes with the program. Give the new one another name.</source>
   <translation>Un modelo llamado {0} viene con el programa. Dé otro nombre al nuevo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The name is taken</source>
   <translation>El nombre está ocupado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import with this name</source>
   <translation>Importar con este nombre</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Clear the cache</source>
   <translation>Vaciar la caché</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} are given back. The next training decodes its images anew.</source>
   <translation>Se liberan {0}. El próximo entrenamiento descodifica de nuevo sus imágenes.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} were given back.</source>
   <translation>Se liberaron {0}.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>First model</source>
   <translation>Primer modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Second model</source>
   <translation>Segundo modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Comparison of two models</source>
   <translation>Comparación de dos modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>95 % intervals stand behind the figures. Sets are matched by their words on the cards; figures of different sets must not be held against each other. For a paired test on the same images: Dashboard (Ctrl+E), Two models.</source>
   <translation>Los intervalos del 95 % siguen a las cifras. Los conjuntos se emparejan por sus palabras en las fichas; las cifras de conjuntos distintos no deben compararse. Para una prueba pareada con las mismas imágenes: panel (Ctrl+E), Dos modelos.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>and</source>
   <translation>y</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>withdrawn</source>
   <translation>retirado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>What they are</source>
   <translation>Qué son</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Both on: {0}</source>
   <translation>Ambos en: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the first on: {0}</source>
   <translation>Solo el primero en: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the second on: {0}</source>
   <translation>Solo el segundo en: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>on {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>not calibrated</source>
   <translation>no calibrado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Networks read together</source>
   <translation>Redes que leen juntas</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Images decoded for trainings</source>
   <translation>Imágenes descodificadas para entrenamientos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version</source>
   <translation>Versión anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version is</source>
   <translation>La versión anterior es</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Models on the disk</source>
   <translation>Modelos en el disco</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show where your models lie</source>
   <translation>Mostrar dónde están sus modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Caches: what can be made again</source>
   <translation>Cachés: lo que puede rehacerse</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Your models lie in {0}</source>
   <translation>Sus modelos están en {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>No cache takes room.</source>
   <translation>Ninguna caché ocupa espacio.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>{0}, a training uses it now</source>
   <translation>{0}, un entrenamiento la usa ahora</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear…</source>
   <translation>Vaciar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear: {0}</source>
   <translation>Vaciar: {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>What it was trained from</source>
   <translation>A partir de qué se entrenó</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Edit the card…</source>
   <translation>Editar la ficha…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Change the words on the card of your own model</source>
   <translation>Cambiar las palabras de la ficha de su propio modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Show the model's files</source>
   <translation>Mostrar los archivos del modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make it the default</source>
   <translation>Hacerlo predeterminado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Let it read what no other rule gives to another model</source>
   <translation>Que lea lo que ninguna otra regla da a otro modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make the candidate a model like the others</source>
   <translation>Hacer del candidato un modelo como los demás</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Write the model as one file to pass on</source>
   <translation>Escribir el modelo como un solo archivo para pasarlo a otros</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Rename…</source>
   <translation>Cambiar nombre…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Give your own model another name (F2)</source>
   <translation>Dar otro nombre a su propio modelo (F2)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Roll back…</source>
   <translation>Volver…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Exchange it with the version it replaced</source>
   <translation>Cambiarlo por la versión que reemplazó</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdraw…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Say that the model must not be used any more, and why</source>
   <translation>Decir que el modelo no debe usarse más, y por qué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Restore</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Take the withdrawal back</source>
   <translation>Anular la retirada</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>not here</source>
   <translation>no está aquí</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdrawn</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>A model was put back</source>
   <translation>Se devolvió un modelo a su lugar</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>the program was ended while it exchanged {0}</source>
   <translation>el programa terminó mientras cambiaba {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>It is the version from before; exchange or import again if you want to.</source>
   <translation>Es la versión anterior; cambie o importe de nuevo si quiere.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Model for every study</source>
   <translation>Modelo para cada estudio</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Manufacturer contains</source>
   <translation>El fabricante contiene</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules, the first that fits counts</source>
   <translation>Reglas, cuenta la primera que se ajusta</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>any manufacturer</source>
   <translation>cualquier fabricante</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Which model reads the open study</source>
   <translation>Qué modelo lee el estudio abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule</source>
   <translation>Añadir una regla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule after the chosen one</source>
   <translation>Añadir una regla después de la elegida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Remove the chosen rule</source>
   <translation>Quitar la regla elegida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count earlier</source>
   <translation>Que la regla elegida cuente antes</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count later</source>
   <translation>Que la regla elegida cuente después</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The chosen rule</source>
   <translation>La regla elegida</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The open study</source>
   <translation>El estudio abierto</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules count where no model is chosen for every study, and for real studies: a study of this program's phantoms is read by a model that was made for them. A change holds from the next analysis on.</source>
   <translation>Las reglas cuentan cuando no se ha elegido un modelo para cada estudio, y para estudios reales: un estudio de fantomas de este programa lo lee un modelo hecho para ellos. Un cambio vale desde el próximo análisis.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>by the rules below</source>
   <translation>por las reglas de abajo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} reads it.</source>
   <translation>{0} lo lee.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No study is open. The next one is read by {0}, if no rule says otherwise.</source>
   <translation>No hay ningún estudio abierto. El próximo lo lee {0}, si ninguna regla dice otra cosa.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} was chosen for every study: the rules rest.</source>
   <translation>{0} se eligió para cada estudio: las reglas descansan.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Models – LEM Viewer</source>
   <translation>Modelos – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>All models</source>
   <translation>Todos los modelos</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Which model reads what</source>
   <translation>Qué modelo lee qué</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>What happened</source>
   <translation>Qué ha ocurrido</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a file…</source>
   <translation>Importar un archivo…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model that was exported as one file</source>
   <translation>Acoger un modelo exportado como un solo archivo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a folder…</source>
   <translation>Importar una carpeta…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model's folder, or that of a MONAI bundle</source>
   <translation>Acoger la carpeta de un modelo o de un bundle MONAI</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>A model's file or folder can be dropped here to import it.</source>
   <translation>El archivo o la carpeta de un modelo puede soltarse aquí para importarlo.</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Comes from</source>
   <translation>Procede de</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>this model</source>
   <translation>este modelo</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>started from</source>
   <translation>partió de</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>member</source>
   <translation>miembro</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>lesions found by</source>
   <translation>lesiones halladas por</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not in this zoo</source>
   <translation>no está en este zoo</translation>
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
   <translation>el programa</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you, a candidate</source>
   <translation>usted, un candidato</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you</source>
   <translation>usted</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not usable</source>
   <translation>no utilizable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>default</source>
   <translation>predeterminado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>usable</source>
   <translation>utilizable</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Named</source>
   <translation>Nombrado</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>rule {0}: {1}</source>
   <translation>regla {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Reads by</source>
   <translation>Lee según</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>no rule</source>
   <translation>ninguna regla</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0}, and {1} for the earlier version</source>
   <translation>{0}, y {1} de la versión anterior</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>On the disk</source>
   <translation>En el disco</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0} ({1} images)</source>
   <translation>{0} ({1} imágenes)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>%n models, {0}</source>
   <extracomment>For one: %n model, {0}</extracomment>
   <translation>
    <numerusform>%n modelo, {0}</numerusform>
    <numerusform>%n modelos, {0}</numerusform>
   </translation>
  </message>
 </context>
</TS>
