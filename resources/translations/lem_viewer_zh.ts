<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>LemViewer</name>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>About LEM Viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>LEM Viewer {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Open study…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open a folder as a study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open &amp;files or ZIP…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open files, a ZIP or a DICOMDIR as a study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the &amp;demo study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the bundled synthetic study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add &amp;truth…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add masks, DICOM SEG or outlines to the open study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Close study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Choose device, model and reading habits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show this view alone, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;1 alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;2 alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;3 alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;4 alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Full view and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view alone, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the next view active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the previous view active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fi&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fit the views into their tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>1:1 pi&amp;xels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>One image pixel on one screen pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Link the views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and pan of the views go together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>In&amp;vert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Black for white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Percentile &amp;window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window from the breast's own grey values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and inversion as the file has them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the annotation in the tiles' corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Hide patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide the patient's name and numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Brighter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Darker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>More contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Less contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next page of views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Previous page of views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analyse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Let the model read the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Stop the work that is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave full view, or cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave the full view; else stop the work that is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start by &amp;itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start the analysis when a study is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next extremum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next weaker extremum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous extremum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next stronger extremum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the score map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Extrema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the extrema of the score map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the back-propagated outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the truth's outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show where outlines and truth agree and differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Study panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the list of views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Findings panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Compare panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the comparison with truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the overlays' settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset the panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Put every panel back in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide what went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next re&amp;gion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Move the keyboard to the next part of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>F&amp;ull screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fill the whole screen, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Keys and mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show every key and what the mouse does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;About LEM Viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>What this program is, its method and its licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>decoding…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/board.py" />
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Agreement of each view with its truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Side and view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap of outlines and truth: 2 |A∩B| / (|A|+|B|)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap over union of outlines and truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The strongest maximum lies in the truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>How often a random point of the breast lies in the truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions that hold at least one maximum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Show the difference (D)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Add truth…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Masks, DICOM SEG or outlines of the open study (Ctrl+T)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Not read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth for this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there; not analysed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Comparing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Benign only: does not count here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is read when the views are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth is known for this study. Add masks, DICOM SEG or outlines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The truth is benign only; this model scores malignancy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there. Analyse to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: mean Dice {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: Dice not defined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>hit in {0} of {1} views with truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>chance {0:.1f} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>fits as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide this panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide the panel {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add truth to the open study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Masks, DICOM SEG and outlines are matched to their views.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to open as a study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>The open study is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>A folder, files, a ZIP or a DICOMDIR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of each view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Views read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Stop the analysis; what was read stays (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Let the model read the study (A)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Start by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Extrema, strongest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Model: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>an abnormality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>malignancy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {2}, the highest of {0} views ({1}). Not calibrated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {2}, {0} view ({1}). Not calibrated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0}, on {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Loading the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0} of {1} views read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>max</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>maximum: speaks for a lesion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>minimum: speaks against a lesion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>row {0:.0f}, column {1:.0f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Keys and mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines and in the truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the truth only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>extra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>Colours of the heat map from 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Light box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>The mammogram views of the open study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>1:1 pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Invert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Full view and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Overlays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Nothing was opened: no mammogram view was found. The notices say why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>Notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show the notices (F8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy the selected notices, or all, with their details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Forget every notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Opening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Files looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>{0:,} of {1:,} files looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Looking for mammogram views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Extrema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>{0} of the heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest extrema marked on each view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>The findings list holds all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colour map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Sigmoid of the score; below the threshold: not painted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>The language changes when the program is started anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Where the model runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>A device that cannot be used, or runs out of memory, is replaced by the CPU with a notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>In use now: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The model is loaded with the first analysis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Which model reads the studies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>No model was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>An open study that was read is read anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Not usable: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Habits of reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Start the analysis by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Colours of the heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Each map is perceptually even: equal steps of the score look equal. Cividis looks the same to readers who cannot tell red from green.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Display</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>display uncalibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>No calibration is loaded: grey levels are not those of the GSDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>no model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Choose a model in the preferences (Ctrl+,).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>device: automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notices (F8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notice (F8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>No notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Previous views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Next views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>View {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Views {0}–{1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>maximum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>minimum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>LEM outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>SYNTHETIC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Made by this program; not a patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Views of the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side of the active view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Projection of the active view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side or view is not known. Choose it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>patient hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Opened last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies that you open stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer's mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Local Extremum Mapping (LEM) scores the regions of a mammogram and shows which local extrema of the score carried the model's answer, and where. It is a research method: not a medical device, and no substitute for a radiologist's reading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open a study (folder)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open files or a ZIP…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open the demo study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Four synthetic views with known truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>or drop a folder, files or a ZIP anywhere in this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies opened last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>no longer there: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
