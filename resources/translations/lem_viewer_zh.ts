<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>LemViewer</name>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>About LEM Viewer</source>
   <translation>关于 LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>LEM Viewer {0}</source>
   <translation>LEM Viewer {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>A research workstation for mammograms. A model trained with Local Extremum Mapping (LEM) scores the regions of each view; the local extrema of that score map carry the view's probability and are traced back to outlines.</source>
   <translation>乳腺 X 线研究工作站。以局部极值映射 (LEM) 训练的模型对每个视图的区域评分；评分图的局部极值决定该视图的概率，并被追溯为轮廓。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>It is not a medical device. A probability is calibrated only where the model's card says so, and a view without an extremum is not a view without disease.</source>
   <translation>它不是医疗器械。只有模型卡注明时概率才经过校准；没有极值的视图并不等于没有病变。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Method: Zhu et al., “Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization”, Bioengineering 2025, 12(4):325, doi 10.3390/bioengineering12040325. The formulation used here is this project's own reading of it; the README tells paper and own choices apart.</source>
   <translation>方法：Zhu 等，“Local Extremum Mapping for Weak Supervision Learning on Mammogram Classification and Localization”，Bioengineering 2025, 12(4):325，doi 10.3390/bioengineering12040325。此处采用的表述是本项目自己的理解；README 区分了论文内容与自行选择。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/about_dialog.py" />
   <source>Licence: Apache-2.0. Models and data sets have their own, named on their cards.</source>
   <translation>许可证：Apache-2.0。模型和数据集各有其许可证，见各自的卡片。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Add &amp;prior study…</source>
   <translation>添加既往检查(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang an earlier study of the same patient beside this one</source>
   <translation>将同一患者的既往检查并列显示</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Next study</source>
   <translation>下一检查(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the next patient of the folder</source>
   <translation>打开文件夹中的下一位患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Pre&amp;vious study</source>
   <translation>上一检查(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Open the patient before of the folder</source>
   <translation>打开文件夹中的上一位患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Analyse priors &amp;too</source>
   <translation>同时分析既往检查(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Let the model read the study and its priors</source>
   <translation>让模型读取本检查及既往检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Study &amp;browser</source>
   <translation>检查浏览器(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Show or hide thumbnails, series, header and problems</source>
   <translation>显示或隐藏缩略图、序列、头信息和问题</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next s&amp;tep of the hanging</source>
   <translation>挂片的下一步(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the next step of the hanging protocol</source>
   <translation>转到挂片方案的下一步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Previous step of the hanging</source>
   <translation>挂片的上一步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Go to the step before of the hanging protocol</source>
   <translation>转到挂片方案的上一步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Next view that fits here</source>
   <translation>此处适用的下一视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Hang the next of several views of the same side and kind</source>
   <translation>显示同侧同类多个视图中的下一个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose a place to hang a view in</source>
   <translation>选择放置视图的位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the next place, empty ones first; Ctrl+Enter in the browser hangs there</source>
   <translation>选择下一个位置，先选空位；在浏览器中按 Ctrl+Enter 放到该处</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>&amp;Mirror left and right</source>
   <translation>左右镜像(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Zoom and pan of one breast are mirrored on the other</source>
   <translation>一侧乳腺的缩放和平移镜像到另一侧</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose the hanging protocol…</source>
   <translation>选择挂片方案…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Choose how the views hang</source>
   <translation>选择视图的挂片方式</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Second &amp;window</source>
   <translation>第二窗口(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_hanging.py" />
   <source>Spread the views over a second window, on another screen if there is one</source>
   <translation>将视图分布到第二个窗口，如有另一屏幕则在其上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Models</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>&amp;Train a model…</source>
   <translation>训练模型(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Make, check and adopt a model of your own from a folder of labelled images</source>
   <translation>用带标注的图像文件夹制作、检查并采用您自己的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Manage &amp;models…</source>
   <translation>管理模型(&amp;M)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>List, compare, pass on and withdraw models</source>
   <translation>列出、比较、转交和撤回模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Go &amp;back to the earlier model…</source>
   <translation>返回先前的模型(&amp;B)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_models.py" />
   <source>Use the model again that was in use before the last adoption</source>
   <translation>重新使用上次采用之前的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Tools</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Window and level</source>
   <translation>窗宽窗位(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Move</source>
   <translation>移动(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Zoom</source>
   <translation>缩放(&amp;Z)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Loupe</source>
   <translation>放大镜(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ruler</source>
   <translation>标尺(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Ellipse</source>
   <translation>椭圆(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>P&amp;olygon</source>
   <translation>多边形(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Angle</source>
   <translation>角度(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Arrow with &amp;text</source>
   <translation>带文字的箭头(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Point probe</source>
   <translation>点探针(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Set &amp;nipple</source>
   <translation>标记乳头(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Link &amp;cursor</source>
   <translation>联动光标(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Take back the last change of what is drawn</source>
   <translation>撤销对所绘内容的最后更改</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Re&amp;do</source>
   <translation>重做(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Do again what was taken back</source>
   <translation>重新执行已撤销的操作</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the ne&amp;xt</source>
   <translation>选择下一个(&amp;X)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the next thing drawn on the active view</source>
   <translation>选择当前视图上的下一个绘制对象</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the one before</source>
   <translation>选择上一个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Select the thing drawn before on the active view</source>
   <translation>选择当前视图上的上一个绘制对象</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;handle</source>
   <translation>下一控制点(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Let the arrow keys move the next handle of what is selected, or all of it</source>
   <translation>用方向键移动所选对象的下一控制点或整体</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Cop&amp;y the values</source>
   <translation>复制数值(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Copy the values of what is selected</source>
   <translation>复制所选对象的数值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Dele&amp;te</source>
   <translation>删除(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete what is selected</source>
   <translation>删除所选对象</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete all of this view</source>
   <translation>删除本视图全部内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Delete everything drawn on the active view</source>
   <translation>删除当前视图上的所有绘制内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Window &amp;values…</source>
   <translation>窗值(&amp;V)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enter centre and width of the window</source>
   <translation>输入窗位和窗宽</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>&amp;Same size</source>
   <translation>相同大小(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Show every view at the scale of the active one</source>
   <translation>所有视图使用当前视图的比例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Next &amp;quadrant</source>
   <translation>下一象限(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the next quadrant of the breast; after the last the whole</source>
   <translation>放大乳腺的下一象限；最后一个之后显示整体</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Quadrant before</source>
   <translation>上一象限</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Enlarge the quadrant of the breast before</source>
   <translation>放大乳腺的上一象限</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>S&amp;harpen</source>
   <translation>锐化(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Sharpen what is seen; neither measurements nor the model see it</source>
   <translation>锐化显示；测量和模型均不受影响</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Local contrast (C&amp;LAHE)</source>
   <translation>局部对比度 (C&amp;LAHE)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_rows_tools.py" />
   <source>Even out the contrast of what is seen; neither measurements nor the model see it</source>
   <translation>均衡显示对比度；测量和模型均不受影响</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analysis</source>
   <translation>分析(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays</source>
   <translation>叠加(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Window</source>
   <translation>窗口(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Open study…</source>
   <translation>打开检查(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open a folder as a study</source>
   <translation>将文件夹作为检查打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open &amp;files or ZIP…</source>
   <translation>打开文件或 ZIP(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open files, a ZIP or a DICOMDIR as a study</source>
   <translation>将文件、ZIP 或 DICOMDIR 作为检查打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the &amp;demo study</source>
   <translation>打开演示检查(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Open the bundled synthetic study</source>
   <translation>打开附带的合成检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add &amp;truth…</source>
   <translation>添加参考标注(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Add masks, DICOM SEG or outlines to the open study</source>
   <translation>为打开的检查添加掩膜、DICOM SEG 或轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Export findings…</source>
   <translation>导出结果(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Write findings as DICOM objects, a report or tables</source>
   <translation>将结果写为 DICOM 对象、报告或表格</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Close study</source>
   <translation>关闭检查(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the study</source>
   <translation>关闭检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Preferences…</source>
   <translation>首选项(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Choose device, model and reading habits</source>
   <translation>选择设备、模型和阅片习惯</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Close the program</source>
   <translation>关闭程序</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show this view alone, and back</source>
   <translation>单独显示此视图，再按返回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;1 alone</source>
   <translation>单独显示视图 &amp;1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;2 alone</source>
   <translation>单独显示视图 &amp;2</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;3 alone</source>
   <translation>单独显示视图 &amp;3</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>View &amp;4 alone</source>
   <translation>单独显示视图 &amp;4</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Full view and back</source>
   <translation>全视图切换(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view alone, and back</source>
   <translation>单独显示当前视图，再按返回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next view</source>
   <translation>下一视图(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the next view active</source>
   <translation>激活下一视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous view</source>
   <translation>上一视图(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Make the previous view active</source>
   <translation>激活上一视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fi&amp;t</source>
   <translation>适应(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fit the views into their tiles</source>
   <translation>使视图适应各自窗格</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>1:1 pi&amp;xels</source>
   <translation>1:1 像素(&amp;X)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>One image pixel on one screen pixel</source>
   <translation>一个图像像素对应一个屏幕像素</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;in</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom &amp;out</source>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Link the views</source>
   <translation>联动视图(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and pan of the views go together</source>
   <translation>各视图的窗宽窗位、缩放和平移同步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>In&amp;vert</source>
   <translation>反相(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Black for white</source>
   <translation>黑白互换</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Percentile &amp;window</source>
   <translation>百分位窗(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window from the breast's own grey values</source>
   <translation>由乳腺自身灰度得到的窗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset</source>
   <translation>重置(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Window, zoom and inversion as the file has them</source>
   <translation>恢复文件中的窗、缩放和反相</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Annotation</source>
   <translation>标注(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the annotation in the tiles' corners</source>
   <translation>在窗格角落显示标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Hide patient</source>
   <translation>隐藏患者信息(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide the patient's name and numbers</source>
   <translation>隐藏患者姓名和编号</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan left</source>
   <translation>向左平移</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan right</source>
   <translation>向右平移</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan up</source>
   <translation>向上平移</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Pan down</source>
   <translation>向下平移</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Brighter</source>
   <translation>更亮</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Darker</source>
   <translation>更暗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>More contrast</source>
   <translation>增强对比度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Less contrast</source>
   <translation>降低对比度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next page of views</source>
   <translation>下一页视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Previous page of views</source>
   <translation>上一页视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Analyse</source>
   <translation>分析(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Let the model read the study</source>
   <translation>让模型读取本检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Cancel</source>
   <translation>取消(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Stop the work that is running</source>
   <translation>停止正在进行的工作</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave full view, or cancel</source>
   <translation>退出全视图或取消</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Leave the full view; else stop the work that is running</source>
   <translation>退出全视图；否则停止正在进行的工作</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start by &amp;itself</source>
   <translation>自动开始(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Start the analysis when a study is open</source>
   <translation>检查打开后自动开始分析</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Next extremum</source>
   <translation>下一极值(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next weaker extremum</source>
   <translation>转到下一个较弱的极值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Previous extremum</source>
   <translation>上一极值(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Go to the next stronger extremum</source>
   <translation>转到下一个较强的极值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Compare &amp;models…</source>
   <translation>比较模型(&amp;M)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the active view twice, each with another model's overlays</source>
   <translation>将当前视图显示两次，各带不同模型的叠加</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Heat map</source>
   <translation>热图(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the score map</source>
   <translation>显示评分图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Extrema</source>
   <translation>极值(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the extrema of the score map</source>
   <translation>显示评分图的极值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Outlines</source>
   <translation>轮廓(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the back-propagated outlines</source>
   <translation>显示反向传播得到的轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Truth</source>
   <translation>参考标注(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the truth's outlines</source>
   <translation>显示参考标注的轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Difference</source>
   <translation>差异(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show where outlines and truth agree and differ</source>
   <translation>显示轮廓与参考标注的一致和差异</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Before and after</source>
   <translation>前后对比(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Hide every overlay as long as the key is held</source>
   <translation>按住按键时隐藏所有叠加</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>E&amp;vidence of the extremum</source>
   <translation>极值的依据(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show the selected extremum's receptive field and back-propagated map</source>
   <translation>显示所选极值的感受野和反向传播图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Study panel</source>
   <translation>检查面板(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the list of views</source>
   <translation>显示或隐藏视图列表</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Findings panel</source>
   <translation>结果面板(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the findings</source>
   <translation>显示或隐藏结果</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Compare panel</source>
   <translation>比较面板(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the comparison with truth</source>
   <translation>显示或隐藏与参考标注的比较</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Overlays panel</source>
   <translation>叠加面板(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide the overlays' settings</source>
   <translation>显示或隐藏叠加设置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Reset the panels</source>
   <translation>重置面板(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Put every panel back in its place</source>
   <translation>将所有面板恢复原位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Notices</source>
   <translation>通知(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show or hide what went wrong</source>
   <translation>显示或隐藏出错信息</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Next re&amp;gion</source>
   <translation>下一区域(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Move the keyboard to the next part of the window</source>
   <translation>将键盘焦点移到窗口的下一部分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>F&amp;ull screen</source>
   <translation>全屏(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Fill the whole screen, and back</source>
   <translation>填满整个屏幕，再按返回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Dark room</source>
   <translation>暗室(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show nothing but the views, and back</source>
   <translation>仅显示视图，再按返回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Keys and mouse</source>
   <translation>按键与鼠标(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show every key and what the mouse does</source>
   <translation>显示所有按键和鼠标操作</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;Model card…</source>
   <translation>模型卡(&amp;M)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>Show what the model is, its figures and where it fails</source>
   <translation>显示模型说明、指标及其失败之处</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>&amp;About LEM Viewer</source>
   <translation>关于 LEM Viewer(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/action_table.py" />
   <source>What this program is, its method and its licence</source>
   <translation>本程序的说明、方法和许可证</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>sharpened: aid, not for measuring</source>
   <translation>已锐化：辅助显示，不用于测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/aids.py" />
   <source>local contrast (CLAHE): aid, not for measuring</source>
   <translation>局部对比度 (CLAHE)：辅助显示，不用于测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>decoding…</source>
   <translation>解码中…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not decoded</source>
   <translation>未解码</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>reading…</source>
   <translation>读取中…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/analysis_watch.py" />
   <source>not read</source>
   <translation>未读取</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/board.py" />
   <source>see above</source>
   <translation>见上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Attribute</source>
   <translation>属性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search tag, attribute or value</source>
   <translation>搜索标签、属性或值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Search the attributes</source>
   <translation>搜索属性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Clear the search</source>
   <translation>清除搜索</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>Attributes of the active view</source>
   <translation>当前视图的属性</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>%n attributes</source>
   <extracomment>For one: %n attribute</extracomment>
   <translation>
    <numerusform>%n 个属性</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_header.py" />
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Problems of the study</source>
   <translation>检查的问题</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing is wrong.</source>
   <translation>没有问题。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Studies of the folder and opened last</source>
   <translation>文件夹中的检查及最近打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>In this folder</source>
   <translation>在此文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Patient {0}</source>
   <translation>患者 {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>%n views</source>
   <extracomment>For one: %n view</extracomment>
   <translation>
    <numerusform>%n 个视图</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Opened last</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Demo study</source>
   <translation>演示检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Study {0}</source>
   <translation>检查 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_lists.py" />
   <source>Nothing yet</source>
   <translation>暂无</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>Exams and series</source>
   <translation>检查与序列</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>All views</source>
   <translation>全部视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>no date</source>
   <translation>无日期</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· read</source>
   <translation>· 已读</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· prior</source>
   <translation>· 既往</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· other patient</source>
   <translation>· 其他患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_series.py" />
   <source>· not a prior</source>
   <translation>· 非既往</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Drag onto a place to hang it there; double click to see it alone.</source>
   <translation>拖到某处以在该处显示；双击单独查看。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/browser_views.py" />
   <source>Thumbnails of the views</source>
   <translation>视图缩略图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model card</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>There is no model with a card.</source>
   <translation>没有带模型卡的模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Figures (95 % intervals)</source>
   <translation>指标（95 % 置信区间）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The card has no figures.</source>
   <translation>模型卡没有指标。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Calibration</source>
   <translation>校准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Images it knows</source>
   <translation>已知图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Limitations and failure cases</source>
   <translation>局限与失败案例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Where it comes from</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>Of patients it was not fitted on</source>
   <translation>来自未参与拟合的患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>after</source>
   <translation>之后</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_dialog.py" />
   <source>The picture {0} is missing.</source>
   <translation>缺少图片 {0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Description</source>
   <translation>描述</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Intended use</source>
   <translation>预期用途</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Training data</source>
   <translation>训练数据</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Restriction</source>
   <translation>限制</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Authors</source>
   <translation>作者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Something must stand here.</source>
   <translation>此处不能为空。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Too long: {0} characters, at most {1}.</source>
   <translation>太长：{0} 个字符，最多 {1} 个。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>It holds characters that cannot be shown here.</source>
   <translation>包含无法在此显示的字符。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The sentence “Research use only. Not for primary diagnosis.” must stay.</source>
   <translation>“Research use only. Not for primary diagnosis.” 这句话必须保留。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>The reason why the model is not usable must stay at its beginning.</source>
   <translation>模型不可用的原因必须保留在开头。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Edit the card of {0}</source>
   <translation>编辑 {0} 的卡片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Not to be changed</source>
   <translation>不可更改</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Name {0}, version {1}</source>
   <translation>名称 {0}，版本 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Figures, configuration and calibration as they were measured.</source>
   <translation>指标、配置和校准保持测量时的值。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changed before</source>
   <translation>以前的更改</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Changes not saved</source>
   <translation>更改未保存</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>What you wrote on this card has not been saved.</source>
   <translation>您在此卡片上写的内容尚未保存。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>Close without saving</source>
   <translation>不保存并关闭</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>{0}, {1}: {2}</source>
   <translation>{0}，{1}：{2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_editor.py" />
   <source>unnamed</source>
   <translation>未署名</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>validation</source>
   <translation>验证</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>test</source>
   <translation>测试</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Data's fingerprint</source>
   <translation>数据指纹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Split</source>
   <translation>划分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>Trained from</source>
   <translation>训练起点</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_origin.py" />
   <source>{0}: {1} images of {2} patients</source>
   <translation>{0}：{2} 名患者的 {1} 张图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>probability said</source>
   <translation>给出的概率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>part that was positive</source>
   <translation>实际阳性比例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_plot.py" />
   <source>Reliability curve</source>
   <translation>可靠性曲线</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>AUC</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Sensitivity</source>
   <translation>灵敏度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Specificity</source>
   <translation>特异度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Hits</source>
   <translation>命中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>By chance</source>
   <translation>随机水平</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, outlines</source>
   <translation>Dice（轮廓）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Dice, map</source>
   <translation>Dice（评分图）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Measured on</source>
   <translation>测量数据</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Images</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} ({1} to {2})</source>
   <translation>{0}（{1} 至 {2}）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0}, head {1}, stride {2}</source>
   <translation>{0}，头 {1}，步幅 {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Head's options</source>
   <translation>头的选项</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>{0} x {1} pixels</source>
   <translation>{0} x {1} 像素</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Preprocessing</source>
   <translation>预处理</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Outlines</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from {0:.0%} of the strongest maximum on, at most {1}; outlined at {2:.0%} of the gradient, smoothed over {3:g} pixels</source>
   <translation>从最强极大值的 {0:.0%} 起，最多 {1} 个；在梯度的 {2:.0%} 处勾画，平滑 {3:g} 像素</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an abnormality</source>
   <translation>异常</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>malignancy</source>
   <translation>恶性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>A probability speaks for</source>
   <translation>概率所指</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Says yes</source>
   <translation>判为阳性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>from a probability of {0:.2f} on</source>
   <translation>概率达到 {0:.2f} 起</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>none beside the licence</source>
   <translation>除许可证外无</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Made</source>
   <translation>创建时间</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibration error</source>
   <translation>校准误差</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Brier score</source>
   <translation>Brier 分数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Not calibrated: a probability of 0.8 does not mean that 8 of 10 such views are so.</source>
   <translation>未校准：概率 0.8 并不意味着 10 个此类视图中有 8 个如此。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>slope and shift (Platt)</source>
   <translation>斜率与偏移（Platt）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>one temperature</source>
   <translation>单一温度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>an isotonic curve</source>
   <translation>保序曲线</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Calibrated on {0} with {1}: {2} images of {3} patients, {4} of them positive.</source>
   <translation>在 {0} 上以{1}校准：{3} 位患者的 {2} 幅图像，其中 {4} 幅阳性。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It holds for images like those, with as many positive ones among them.</source>
   <translation>适用于与之类似且阳性比例相同的图像。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>No statistics of the training images: unlike images are not told, only missing breasts, saturation and what the header says.</source>
   <translation>无训练图像统计：不提示差异图像，仅提示未见乳腺、饱和及头信息。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>Warns of views unlike {0}.</source>
   <translation>对与{0}不同的视图发出警告。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>its training images</source>
   <translation>其训练图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows digital images only.</source>
   <translation>仅了解数字图像。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film only.</source>
   <translation>仅了解胶片。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/card_words.py" />
   <source>It knows film ({0:.0%}) and digital images.</source>
   <translation>了解胶片（{0:.0%}）和数字图像。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Agreement of each view with its truth</source>
   <translation>各视图与参考标注的一致性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Image</source>
   <translation>图像</translation>
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
   <translation>命中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Chance</source>
   <translation>随机</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions</source>
   <translation>病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Side and view</source>
   <translation>侧别与体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap of outlines and truth: 2 |A∩B| / (|A|+|B|)</source>
   <translation>轮廓与参考标注的重叠：2 |A∩B| / (|A|+|B|)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Overlap over union of outlines and truth</source>
   <translation>轮廓与参考标注的交并比</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The strongest maximum lies in the truth</source>
   <translation>最强极大值位于参考标注内</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>How often a random point of the breast lies in the truth</source>
   <translation>乳腺内随机点落入参考标注的概率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Lesions that hold at least one maximum</source>
   <translation>至少含一个极大值的病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Show the difference (D)</source>
   <translation>显示差异 (D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Add truth…</source>
   <translation>添加参考标注…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Masks, DICOM SEG or outlines of the open study (Ctrl+T)</source>
   <translation>打开检查的掩膜、DICOM SEG 或轮廓 (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>and {0} more</source>
   <translation>另有 {0} 个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Not read yet</source>
   <translation>尚未读取</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth for this view</source>
   <translation>此视图无参考标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there; not analysed yet</source>
   <translation>有参考标注；尚未分析</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Comparing…</source>
   <translation>比较中…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Benign only: does not count here</source>
   <translation>仅良性：此处不计</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is read when the views are.</source>
   <translation>参考标注随视图一起读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>No truth is known for this study. Add masks, DICOM SEG or outlines.</source>
   <translation>本检查没有参考标注。请添加掩膜、DICOM SEG 或轮廓。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>The truth is benign only; this model scores malignancy.</source>
   <translation>参考标注仅为良性；本模型评估恶性。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Truth is there. Analyse to compare.</source>
   <translation>已有参考标注。请分析以比较。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: mean Dice {0}</source>
   <translation>检查：平均 Dice {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>Study: Dice not defined</source>
   <translation>检查：Dice 未定义</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>hit in {0} of {1} views with truth</source>
   <translation>在 {1} 个有参考标注的视图中命中 {0} 个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>chance {0:.1f} %</source>
   <translation>随机 {0:.1f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/compare_panel.py" />
   <source>fits as it is</source>
   <translation>直接匹配</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: {0} or Esc</source>
   <translation>开灯：{0} 或 Esc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dark_room.py" />
   <source>Lights on: Esc</source>
   <translation>开灯：Esc</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>1 − specificity</source>
   <translation>1 − 特异度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>sensitivity</source>
   <translation>灵敏度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No labelled images of both kinds</source>
   <translation>缺少两类带标签图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>FROC</source>
   <translation>FROC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>false marks an image</source>
   <translation>每图假标记数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>lesions found</source>
   <translation>检出病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>No image with outlined truth</source>
   <translation>没有带轮廓参考标注的图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>Dice of images with truth</source>
   <translation>有参考标注图像的 Dice</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_plots.py" />
   <source>images</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Dashboard – LEM Viewer</source>
   <translation>统计面板 – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No model has read anything of this library yet.</source>
   <translation>尚无模型读取过此检查库。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Compare with</source>
   <translation>与之比较</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date from</source>
   <translation>检查日期自</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study date to</source>
   <translation>检查日期至</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Look again</source>
   <translation>重新统计</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables…</source>
   <translation>保存图表…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Model withdrawn</source>
   <translation>模型已撤回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figure</source>
   <translation>指标</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Value (95 % interval)</source>
   <translation>数值（95 % 置信区间）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Truth \ model</source>
   <translation>参考 \ 模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>positive</source>
   <translation>阳性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>negative</source>
   <translation>阴性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Why readers disagree</source>
   <translation>阅片者不同意的原因</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Times</source>
   <translation>次数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Cases on which the model was most wrong</source>
   <translation>模型错误最大的病例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Study from</source>
   <translation>检查自</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>to</source>
   <translation>至</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Figures</source>
   <translation>指标</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Groups</source>
   <translation>分组</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Readers</source>
   <translation>阅片者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Worst cases</source>
   <translation>最差病例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Two models</source>
   <translation>两个模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>no other model</source>
   <translation>无其他模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>{0}  {1} images</source>
   <translation>{0}  {1} 幅图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Counting…</source>
   <translation>统计中…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Nothing was read yet</source>
   <translation>尚未读取任何内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>No image has a label: index with --labels, or keep truth beside the views.</source>
   <translation>没有带标签的图像：请用 --labels 建立索引，或将参考标注放在视图旁。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>A {0}, B {1}: {2} images of {3} patients that both have read</source>
   <translation>A {0}，B {1}：双方均已读取的 {3} 位患者 {2} 幅图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Save plots and tables</source>
   <translation>保存图表</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Not saved: {0}</source>
   <translation>未保存：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_window.py" />
   <source>Saved into {0}</source>
   <translation>已保存到 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>AUC, patients drawn</source>
   <translation>AUC（按患者抽样）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate</source>
   <translation>命中率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Hit rate by chance</source>
   <translation>随机命中率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesions with a mark</source>
   <translation>有标记的病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Density</source>
   <translation>密度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Vendor</source>
   <translation>厂商</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Lesion</source>
   <translation>病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Group</source>
   <translation>组</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Positive</source>
   <translation>阳性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Reader</source>
   <translation>阅片者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With</source>
   <translation>与</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>On</source>
   <translation>对象</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Breasts</source>
   <translation>乳腺</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Agreement</source>
   <translation>一致性</translation>
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
   <translation>95 % 置信区间</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>category (weighted)</source>
   <translation>分类（加权）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>recall</source>
   <translation>召回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Studies</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Patients</source>
   <translation>患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>With a label</source>
   <translation>有标签</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Not processed</source>
   <translation>未处理</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Stored readings</source>
   <translation>已保存的阅片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Readers agree</source>
   <translation>阅片者同意</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Verdicts</source>
   <translation>判定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>{0} agree, {1} disagree, {2} unsure</source>
   <translation>{0} 同意，{1} 不同意，{2} 不确定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Missed lesions</source>
   <translation>漏检病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>the model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/dashboard_words.py" />
   <source>Truth</source>
   <translation>参考标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>NVIDIA driver found</source>
   <translation>找到 NVIDIA 驱动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no NVIDIA driver found</source>
   <translation>未找到 NVIDIA 驱动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Apple GPU found</source>
   <translation>找到 Apple GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>no Apple GPU found</source>
   <translation>未找到 Apple GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>{0} cores</source>
   <translation>{0} 核</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/devices.py" />
   <source>CUDA, else MPS, else CPU</source>
   <translation>CUDA，否则 MPS，否则 CPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Next &amp;slice</source>
   <translation>下一层(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the next slice of a tomosynthesis</source>
   <translation>显示断层合成的下一层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Previous s&amp;lice</source>
   <translation>上一层(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the slice of a tomosynthesis before</source>
   <translation>显示断层合成的上一层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>First slice</source>
   <translation>第一层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the first slice of a tomosynthesis</source>
   <translation>显示断层合成的第一层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Last slice</source>
   <translation>最后一层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show the last slice of a tomosynthesis</source>
   <translation>显示断层合成的最后一层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Cine</source>
   <translation>电影播放(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Let the slices run by themselves, or stop them</source>
   <translation>自动播放各层，或停止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>T&amp;rue size</source>
   <translation>真实大小(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show a millimetre of the breast as a millimetre on the screen</source>
   <translation>乳腺 1 毫米显示为屏幕 1 毫米</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>&amp;Test pattern…</source>
   <translation>测试图(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_actions.py" />
   <source>Show grey steps, faint squares and line pairs to judge the display</source>
   <translation>显示灰阶、弱对比方块和线对以评估显示器</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display calibrated: {0}</source>
   <translation>显示器已校准：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>display uncalibrated</source>
   <translation>显示器未校准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Grey levels are those that {0} gives for each P-value.</source>
   <translation>灰阶取自 {0} 为每个 P 值给出的级别。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>No calibration is loaded: grey levels are not those of the GSDF.</source>
   <translation>未加载校准：灰阶不符合 GSDF。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>The size of this screen's pixels is not known.</source>
   <translation>此屏幕的像素尺寸未知。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>Pixels of {0:.4f} mm</source>
   <translation>像素 {0:.4f} mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>as the screen says</source>
   <translation>据屏幕所报</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/display_watch.py" />
   <source>measured</source>
   <translation>已测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide this panel</source>
   <translation>隐藏此面板</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Hide the panel {0}</source>
   <translation>隐藏面板 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/docks.py" />
   <source>Panels</source>
   <translation>面板</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to import as a model</source>
   <translation>松开以作为模型导入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>It is looked at whole before it is taken in.</source>
   <translation>接收之前会完整检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add truth to the open study</source>
   <translation>拖放以向打开的检查添加参考标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Masks, DICOM SEG and outlines are matched to their views.</source>
   <translation>掩膜、DICOM SEG 和轮廓会匹配到相应视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to add findings of others to the open study</source>
   <translation>拖放以将他人的发现添加到打开的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>They are shown when you ask for them (Shift+F).</source>
   <translation>需要时才显示(Shift+F)。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>Drop to open as a study</source>
   <translation>拖放以作为检查打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>The open study is closed.</source>
   <translation>当前检查将关闭。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/drop.py" />
   <source>A folder, files, a ZIP or a DICOMDIR.</source>
   <translation>文件夹、文件、ZIP 或 DICOMDIR。</translation>
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
   <translation>有效感受野，梯度的 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Report with key images (PDF)</source>
   <translation>含关键图像的报告 (PDF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Outlines (DICOM SEG)</source>
   <translation>轮廓 (DICOM SEG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Measurements (DICOM SR TID 1500)</source>
   <translation>测量 (DICOM SR TID 1500)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>The model's findings (Mammography CAD SR)</source>
   <translation>模型结果 (Mammography CAD SR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Marks and window (presentation state)</source>
   <translation>标记与窗（显示状态）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Table (CSV)</source>
   <translation>表格 (CSV)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Findings with outlines (JSON)</source>
   <translation>结果及轮廓 (JSON)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export findings</source>
   <translation>导出结果</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What was written</source>
   <translation>已写入内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>With what readers drew and stored in the library</source>
   <translation>包括阅片者绘制并保存在检查库中的内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Leave the patient out of the report</source>
   <translation>报告中不含患者信息</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>De-identify: write the images, too, without what tells whose they are (PS3.15)</source>
   <translation>去标识：同时写出去除身份信息的图像 (PS3.15)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Also images that may have text in the picture; I have looked at them</source>
   <translation>也包括可能含有文字的图像；我已查看</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Blinded reading: store your assessment first.</source>
   <translation>盲读：请先保存您的评估。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Writing…</source>
   <translation>正在写入…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>Written: {0}</source>
   <translation>已写入：{0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n files written to {0}.</source>
   <extracomment>For one: %n file written to {0}.</extracomment>
   <translation>
    <numerusform>%n 个文件已写入 {0}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/export_dialog.py" />
   <source>%n images were left out.</source>
   <extracomment>For one: %n image was left out.</extracomment>
   <translation>
    <numerusform>已略过 %n 幅图像。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/feed.py" />
   <source>queued</source>
   <translation>排队中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of the study</source>
   <translation>检查的概率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Card</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Show what the model is and what it was measured on</source>
   <translation>显示模型说明及其测量数据</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Why this model</source>
   <translation>为何是此模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Warnings about the images</source>
   <translation>关于图像的警告</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of each view</source>
   <translation>各视图的概率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Views read</source>
   <translation>已读视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Stop the analysis; what was read stays (Esc)</source>
   <translation>停止分析；已读内容保留 (Esc)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse</source>
   <translation>分析</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Let the model read the study (A)</source>
   <translation>让模型读取本检查 (A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Start by itself</source>
   <translation>自动开始</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Extrema, strongest first</source>
   <translation>极值，最强在前</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Model: {0}.</source>
   <translation>模型：{0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Calibrated on {0}.</source>
   <translation>在 {0} 上校准。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Not calibrated.</source>
   <translation>未校准。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, the highest of {1} views ({2}).</source>
   <translation>{0}的概率，{1} 个视图中最高（{2}）。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Probability of {0}, {1} view ({2}).</source>
   <translation>{0}的概率，{1} 个视图（{2}）。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0}, on {1}</source>
   <translation>{0}，设备 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Analyse again</source>
   <translation>重新分析</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>Loading the model…</source>
   <translation>正在加载模型…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_panel.py" />
   <source>{0} of {1} views read</source>
   <translation>已读 {0} / {1} 个视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>max</source>
   <translation>极大</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>min</source>
   <translation>极小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>maximum: speaks for a lesion</source>
   <translation>极大值：支持病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>minimum: speaks against a lesion</source>
   <translation>极小值：不支持病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>row {0:.0f}, column {1:.0f}</source>
   <translation>行 {0:.0f}，列 {1:.0f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Rank by the absolute score</source>
   <translation>按评分绝对值排序</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Maximum (for a lesion) or minimum (against)</source>
   <translation>极大值（支持病灶）或极小值（不支持）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Score</source>
   <translation>评分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Value of the score map, a logit</source>
   <translation>评分图的值（logit）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Sigmoid of the score; not calibrated</source>
   <translation>评分的 sigmoid；未校准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area</source>
   <translation>面积</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_table.py" />
   <source>Area of the back-propagated outline</source>
   <translation>反向传播轮廓的面积</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No view could be read.</source>
   <translation>没有视图可读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The analysis failed: {0}</source>
   <translation>分析失败：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Cancelled. {0} of {1} views were read.</source>
   <translation>已取消。已读 {0} / {1} 个视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse starts anew.</source>
   <translation>点“分析”将重新开始。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>The study is being opened.</source>
   <translation>正在打开检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Not analysed.</source>
   <translation>未分析。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>Analyse lets the model read every view.</source>
   <translation>点“分析”让模型读取每个视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema: no score map has a maximum above 0 or a minimum below 0.</source>
   <translation>无极值：没有评分图具有大于 0 的极大值或小于 0 的极小值。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>No extrema in {0}.</source>
   <translation>{0} 中无极值。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/findings_words.py" />
   <source>{0} and {1} more</source>
   <translation>{0} 及另外 {1} 个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No findings of others to show</source>
   <translation>没有可显示的他人发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>No file of another maker speaks of the open views, or it is hidden until your assessment is stored.</source>
   <translation>没有其他厂商的文件涉及打开的视图,或者在保存您的评估之前被隐藏。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Drop a CAD report on the window, or use File &gt; Open findings of others.</source>
   <translation>将 CAD 报告拖到窗口上,或使用 文件 &gt; 打开他人的发现。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Open findings of ot&amp;hers…</source>
   <translation>打开他人的发现(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Add CAD reports, measurements, segmentations or graphics of other makers</source>
   <translation>添加其他厂商的 CAD 报告、测量、分割或图形</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>&amp;Findings of others</source>
   <translation>他人的发现(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_actions.py" />
   <source>Show or hide what other makers found, with their names</source>
   <translation>显示或隐藏其他厂商的发现及其名称</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others</source>
   <translation>他人的发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_list.py" />
   <source>Findings of others, hidden (Shift+F shows them):</source>
   <translation>他人的发现,已隐藏(Shift+F 显示):</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>processing failed</source>
   <translation>处理失败</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>not processed</source>
   <translation>未处理</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>no findings</source>
   <translation>无发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>nothing to draw</source>
   <translation>无可绘制内容</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>%n findings</source>
   <extracomment>For one: %n finding</extracomment>
   <translation>
    <numerusform>%n 个发现</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/foreign_words.py" />
   <source>slice not told, not drawn</source>
   <translation>未注明切片,未绘制</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>In use is {0}, no longer {1}.</source>
   <translation>现在使用 {0}，不再使用 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Went back to the earlier model</source>
   <translation>已返回先前的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0}: {1}</source>
   <translation>{0}：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>No model has been adopted here yet.</source>
   <translation>这里尚未采用过任何模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>There is no earlier model to go back to</source>
   <translation>没有可以返回的先前模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back to the earlier model</source>
   <translation>返回先前的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>{0} is used again in place of {1}. Findings and audit records go on naming the model that made them; the open study is read anew.</source>
   <translation>{0} 将重新取代 {1}。发现和审核记录仍然注明产生它们的模型；打开的检查将被重新读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/go_back.py" />
   <source>Go back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>no breast found</source>
   <translation>未发现乳腺</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>saturated</source>
   <translation>饱和</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>raw image</source>
   <translation>原始图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>special view</source>
   <translation>特殊体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>implant</source>
   <translation>植入物</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>slice</source>
   <translation>断层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>not marked MG</source>
   <translation>未标记为 MG</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>film</source>
   <translation>胶片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>digital</source>
   <translation>数字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unusual image</source>
   <translation>异常图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/guard_words.py" />
   <source>unlike training</source>
   <translation>与训练不同</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Further views</source>
   <translation>其他视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Prior study</source>
   <translation>既往检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Other study</source>
   <translation>其他检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>Another patient</source>
   <translation>其他患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>PRIOR {0}</source>
   <translation>既往 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER PATIENT {0}</source>
   <translation>其他患者 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>OTHER STUDY {0}</source>
   <translation>其他检查 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no prior {0}</source>
   <translation>无既往 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging.py" />
   <source>no {0}</source>
   <translation>无 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>Hanging &amp;protocol</source>
   <translation>挂片方案(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/hanging_menu.py" />
   <source>&amp;Edit hanging protocols…</source>
   <translation>编辑挂片方案(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Keys and mouse</source>
   <translation>按键与鼠标</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>Mouse</source>
   <translation>鼠标</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/help_dialog.py" />
   <source>In the light box</source>
   <translation>在观片灯中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>overlap</source>
   <translation>重叠</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines and in the truth</source>
   <translation>同时在轮廓和参考标注中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>missed</source>
   <translation>遗漏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the truth only</source>
   <translation>仅在参考标注中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>extra</source>
   <translation>多余</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>In the outlines only</source>
   <translation>仅在轮廓中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>Colours of the heat map from 0 to 1</source>
   <translation>热图颜色，从 0 到 1</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>painted from p {0}, score {1}</source>
   <translation>从 p {0}、评分 {1} 起着色</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>p</source>
   <translation>p</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/legend.py" />
   <source>score</source>
   <translation>评分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Light box</source>
   <translation>观片灯</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>The mammogram views of the open study</source>
   <translation>打开检查的乳腺 X 线视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>there is no usable protocol {0!r}; the default is used</source>
   <translation>没有可用的方案 {0!r}；使用默认方案</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Choose another one in View &gt; Hanging protocol.</source>
   <translation>请在“视图 &gt; 挂片方案”中另选。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Hanging protocol</source>
   <translation>挂片方案</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>True size</source>
   <translation>真实大小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>the size of this screen's pixels is not known</source>
   <translation>此屏幕的像素尺寸未知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Measure it in the preferences, under Display.</source>
   <translation>请在首选项的“显示器”中测量。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>no pixel spacing, so no true size: {0}</source>
   <translation>无像素间距，故无真实大小：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Fit</source>
   <translation>适应</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>1:1 pixels</source>
   <translation>1:1 像素</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Invert</source>
   <translation>反相</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Full view and back</source>
   <translation>全视图切换</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>Let the model read this slice</source>
   <translation>让模型读取此层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/light_box.py" />
   <source>{0} alone</source>
   <translation>单独显示 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0} mm from the nipple</source>
   <translation>距乳头 {0} mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>arc method, {0}</source>
   <translation>弧线法，{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>approximate</source>
   <translation>近似</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>same offset from the nipple</source>
   <translation>与乳头偏移相同</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>by the breast's outline</source>
   <translation>按乳腺轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: no spacing, no arc</source>
   <translation>{0}：无像素间距，无弧线</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/link_cursor.py" />
   <source>{0}: set the nipple for the arc</source>
   <translation>{0}：请标记乳头以显示弧线</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>Loupe</source>
   <translation>放大镜</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/loupe.py" />
   <source>{0} : 1 pixels</source>
   <translation>{0} : 1 像素</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Study</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Findings</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Overlays</source>
   <translation>叠加</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Browser</source>
   <translation>浏览器</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>Nothing was opened: no mammogram view was found. The notices say why.</source>
   <translation>未打开任何内容：未找到乳腺 X 线视图。原因见通知。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/main_window.py" />
   <source>No other study there</source>
   <translation>那里没有其他检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>draw</source>
   <translation>绘制</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>change</source>
   <translation>修改</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>delete all</source>
   <translation>全部删除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_book.py" />
   <source>annotations</source>
   <translation>标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text of the arrow</source>
   <translation>箭头文字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_editor.py" />
   <source>Text, then Enter</source>
   <translation>输入文字后按回车</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ruler</source>
   <translation>标尺</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Arrow</source>
   <translation>箭头</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Probe</source>
   <translation>探针</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>Nipple</source>
   <translation>乳头</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>px (no spacing)</source>
   <translation>px（无像素间距）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>at detector, magnified: larger than in the breast</source>
   <translation>在探测器处（已放大）：大于乳腺内实际尺寸</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0}° in px (no spacing)</source>
   <translation>{0}°（像素，无间距）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple</source>
   <translation>乳头</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>no pixel that counts</source>
   <translation>无有效像素</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>mean {0}  SD {1}</source>
   <translation>均值 {0}  标准差 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>min {0}  max {1}  stored values</source>
   <translation>最小 {0}  最大 {1}  存储值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px of padding left out</source>
   <translation>已排除 {0} 像素填充</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>row {0}  col {1}</source>
   <translation>行 {0}  列 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}: padding</source>
   <translation>存储值 {0}：填充</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}</source>
   <translation>存储值 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>stored {0}  value {1}</source>
   <translation>存储值 {0}  值 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>nipple {0}</source>
   <translation>乳头 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/measure_text.py" />
   <source>{0} px inside</source>
   <translation>内部 {0} 像素</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Opened &amp;last</source>
   <translation>最近打开(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window of the file</source>
   <translation>文件中的窗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>{0} (no longer there)</source>
   <translation>{0}（已不存在）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>Window {0}</source>
   <translation>窗 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/menus.py" />
   <source>No view is active</source>
   <translation>没有活动视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>any images</source>
   <translation>任何图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital mammograms (MG)</source>
   <translation>数字乳腺摄影 (MG)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digitised films</source>
   <translation>数字化胶片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>digital radiographs (DX)</source>
   <translation>数字 X 线摄影 (DX)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>computed radiographs (CR)</source>
   <translation>计算机 X 线摄影 (CR)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>picture files (PNG, TIFF)</source>
   <translation>图片文件 (PNG, TIFF)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>{0}, manufacturer contains “{1}”</source>
   <translation>{0}，制造商包含“{1}”</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen by rule {0}: {1}.</source>
   <translation>由规则 {0} 选择：{1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Chosen because every view is synthetic.</source>
   <translation>因所有视图均为合成而选择。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>No rule fits this study: the default model reads it.</source>
   <translation>没有规则适合此检查：由默认模型读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_choosing.py" />
   <source>Passed over, its model is missing or must not be used: rule {0}.</source>
   <translation>已跳过，其模型缺失或不得使用：规则 {0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>not read; the notices say why</source>
   <translation>未读取；原因见通知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Compare models</source>
   <translation>比较模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the left</source>
   <translation>左侧模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Model on the right</source>
   <translation>右侧模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>View that the models are compared on</source>
   <translation>用于比较模型的视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>Overlays as on the light box; the study's findings stay as they are.</source>
   <translation>叠加与观片灯相同；检查结果保持不变。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_comparison.py" />
   <source>{0}, head {1}</source>
   <translation>{0}，头 {1}</translation>
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
   <translation>{0} 个极大值，{1} 个轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>trained on synthetic data only</source>
   <translation>仅用合成数据训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>candidate: not adopted</source>
   <translation>候选：未采用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only; mind the training data's licence</source>
   <translation>仅供研究；请注意训练数据的许可</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/model_words.py" />
   <source>research use only: trained on MIAS films (Suckling 1994), no redistribution for other purposes</source>
   <translation>仅供研究:使用 MIAS 胶片训练(Suckling 1994),不得另作他用再分发</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>… {0} more</source>
   <translation>… 另有 {0} 个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notice_list.py" />
   <source>Notices</source>
   <translation>通知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Show the notices (F8)</source>
   <translation>显示通知 (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy the selected notices, or all, with their details</source>
   <translation>复制所选或全部通知及其详情</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Forget every notice</source>
   <translation>清除所有通知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notices</source>
   <translation>{0} 条通知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/notices.py" />
   <source>{0} notice</source>
   <translation>{0} 条通知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Opening…</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Files looked at</source>
   <translation>已检查文件</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>{0:,} of {1:,} files looked at</source>
   <translation>已检查 {0:,} / {1:,} 个文件</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/opening_page.py" />
   <source>Looking for mammogram views</source>
   <translation>正在查找乳腺 X 线视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Heat map</source>
   <translation>热图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Extrema</source>
   <translation>极值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide ({0})</source>
   <translation>显示或隐藏 ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Show or hide</source>
   <translation>显示或隐藏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>{0} of the heat map</source>
   <translation>热图的{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Probability ≥</source>
   <translation>概率 ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Score ≥</source>
   <translation>评分 ≥</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map by</source>
   <translation>热图阈值依据</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Set the threshold by probability or by score</source>
   <translation>按概率或评分设置阈值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Threshold of the heat map</source>
   <translation>热图阈值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest extrema marked on each view</source>
   <translation>每个视图上标记的最强极值数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>The findings list holds all of them</source>
   <translation>结果列表包含全部极值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Strongest</source>
   <translation>最强</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colour map</source>
   <translation>色图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Sigmoid of the score; below the threshold: not painted</source>
   <translation>评分的 sigmoid；低于阈值则不着色</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/overlay_panel.py" />
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_dialog.py" />
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Length of a bank card</source>
   <translation>银行卡长度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the long side of a bank card</source>
   <translation>{0:.2f} mm：银行卡长边</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>{0:.2f} mm: the short side of a bank card</source>
   <translation>{0:.2f} mm：银行卡短边</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Display</source>
   <translation>显示器</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of this screen's pixels</source>
   <translation>此屏幕的像素尺寸</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Calibration of this screen</source>
   <translation>此屏幕的校准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Size of a pixel</source>
   <translation>像素尺寸</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Hold a bank card against the two lines and change the size until they match; true size is as right as this is.</source>
   <translation>将银行卡贴着两条线，调整尺寸直至吻合；真实大小的准确度取决于此。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Load…</source>
   <translation>加载…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>A text file: each line a P-value and the level that shows it. It is applied last, after window and inversion.</source>
   <translation>文本文件：每行一个 P 值及其显示级别。最后应用，在窗和反相之后。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Slices a second in a cine</source>
   <translation>播放时每秒层数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>None: the display is uncalibrated.</source>
   <translation>无：显示器未校准。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_display.py" />
   <source>Not usable: {0}</source>
   <translation>不可用：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>Language of the program</source>
   <translation>程序语言</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_language.py" />
   <source>The language changes when the program is started anew.</source>
   <translation>重新启动程序后语言生效。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Where the model runs</source>
   <translation>模型运行位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>A device that cannot be used, or runs out of memory, is replaced by the CPU with a notice.</source>
   <translation>无法使用或内存不足的设备将由 CPU 代替，并给出通知。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>In use now: {0}</source>
   <translation>当前使用：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The model is loaded with the first analysis.</source>
   <translation>首次分析时加载模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Which model reads the studies</source>
   <translation>读取检查的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>No model was found.</source>
   <translation>未找到模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>An open study that was read is read anew.</source>
   <translation>已读取的打开检查将重新读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>The rules of Models &gt; Manage models, else the default model.</source>
   <translation>“模型 &gt; 管理模型”中的规则，否则为默认模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>By the study</source>
   <translation>按检查而定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Reading</source>
   <translation>阅片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Habits of reading</source>
   <translation>阅片习惯</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Start the analysis by itself</source>
   <translation>自动开始分析</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Colours of the heat map</source>
   <translation>热图颜色</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_pages.py" />
   <source>Each map is perceptually even: equal steps of the score look equal. Cividis looks the same to readers who cannot tell red from green.</source>
   <translation>各色图在感知上均匀：评分的等步长看起来相等。对红绿色盲者，cividis 看起来相同。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>normal tissue</source>
   <translation>正常组织</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>benign finding</source>
   <translation>良性发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>known and stable</source>
   <translation>已知且稳定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>artefact</source>
   <translation>伪影</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>skin or nipple</source>
   <translation>皮肤或乳头</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>pectoral muscle</source>
   <translation>胸大肌</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>lymph node</source>
   <translation>淋巴结</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong place</source>
   <translation>位置错误</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>wrong extent</source>
   <translation>范围错误</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>A file in the program's data folder</source>
   <translation>程序数据文件夹中的一个文件</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Close the study to let another reader read.</source>
   <translation>请先关闭检查，再更换阅片者。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Name of the reader</source>
   <translation>阅片者姓名</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Address of the library</source>
   <translation>资料库地址</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Of a department's database; counts from the next start on. Its password is kept in a file that only you can read, and is not shown again.</source>
   <translation>科室数据库的地址；下次启动时生效。密码保存在只有您能读取的文件中，不会再显示。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Reasons of an audit, one a line</source>
   <translation>审核理由，每行一个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_reader.py" />
   <source>Empty: the program's own list.</source>
   <translation>留空：使用程序自带的列表。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Keys of the actions</source>
   <translation>操作的按键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Search an action or a key</source>
   <translation>搜索操作或按键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Key</source>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>New key of the chosen action</source>
   <translation>所选操作的新按键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press a key</source>
   <translation>请按键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Take it over</source>
   <translation>占用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>No key</source>
   <translation>无按键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>All defaults</source>
   <translation>全部默认</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} moves through the window and cannot be given away.</source>
   <translation>{0} 用于在窗口中移动，不能分配。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>{0} is the key of “{1}”.</source>
   <translation>{0} 是“{1}”的按键。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/preferences_shortcuts.py" />
   <source>Press the new key in the field. Keys in bold are your own.</source>
   <translation>在输入框中按新按键。粗体为您自定的按键。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocols</source>
   <translation>挂片方案</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Hanging protocol to edit</source>
   <translation>要编辑的挂片方案</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Name of the protocol</source>
   <translation>方案名称</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Forget my changes</source>
   <translation>放弃我的更改</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Delete your own protocol; a bundled one comes back</source>
   <translation>删除自己的方案；恢复附带方案</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps of the protocol</source>
   <translation>方案步骤</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Protocol</source>
   <translation>方案</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Steps, walked with the space bar</source>
   <translation>步骤（用空格键逐步浏览）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Add a step after this one</source>
   <translation>在此步骤后添加一步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Remove this step</source>
   <translation>移除此步骤</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Up</source>
   <translation>上移</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step earlier</source>
   <translation>将此步骤提前</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Down</source>
   <translation>下移</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>Walk this step later</source>
   <translation>将此步骤推后</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>{0} (yours)</source>
   <translation>{0}（自定）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_editor.py" />
   <source>New step</source>
   <translation>新步骤</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Screening</source>
   <translation>筛查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Four views</source>
   <translation>四视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Pairs</source>
   <translation>成对</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>One breast</source>
   <translation>单侧乳腺</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Current over prior</source>
   <translation>当前在上、既往在下</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up</source>
   <translation>八视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis</source>
   <translation>断层合成</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single views</source>
   <translation>单视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Eight-up with prior</source>
   <translation>八视图含既往</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC pair</source>
   <translation>CC 对</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>CC over prior</source>
   <translation>CC 在既往之上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO pair</source>
   <translation>MLO 对</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>MLO over prior</source>
   <translation>MLO 在既往之上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Implant displaced</source>
   <translation>植入物移位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Special views</source>
   <translation>特殊体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast</source>
   <translation>右乳</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast</source>
   <translation>左乳</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right breast over prior</source>
   <translation>右乳在既往之上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left breast over prior</source>
   <translation>左乳在既往之上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis CC</source>
   <translation>断层合成 CC</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Tomosynthesis MLO</source>
   <translation>断层合成 MLO</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Right: 2-D beside tomosynthesis</source>
   <translation>右：二维与断层合成并列</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Left: 2-D beside tomosynthesis</source>
   <translation>左：二维与断层合成并列</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/protocol_shelf.py" />
   <source>Single view</source>
   <translation>单视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open a study</source>
   <translation>打开检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add a prior study</source>
   <translation>添加既往检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open files or a ZIP</source>
   <translation>打开文件或 ZIP</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Mammograms</source>
   <translation>乳腺 X 线图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Add truth</source>
   <translation>添加参考标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Open findings of others</source>
   <translation>打开他人的发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>CAD SR, SR, SEG, presentation states</source>
   <translation>CAD SR、SR、SEG、显示状态</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/questions.py" />
   <source>Load a calibration</source>
   <translation>加载校准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Library</source>
   <translation>检查库(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Worklist</source>
   <translation>工作列表(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the studies of the library</source>
   <translation>显示检查库中的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Next case</source>
   <translation>下一病例(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the next study of the worklist</source>
   <translation>打开工作列表的下一检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Previous case</source>
   <translation>上一病例(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Open the study before in the worklist</source>
   <translation>打开工作列表的上一检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Dashboard</source>
   <translation>统计面板(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show the figures of models and readers</source>
   <translation>显示模型和阅片者的指标</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Reading panel</source>
   <translation>阅片面板(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the form of both breasts and your findings</source>
   <translation>显示或隐藏双乳表单及您的发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Store the assessment</source>
   <translation>保存评估(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Store what you say of both breasts; then the model's marks come</source>
   <translation>保存您对双乳的评估；随后显示模型标记</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Audit panel</source>
   <translation>审核面板(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Show or hide the model's findings and your verdicts</source>
   <translation>显示或隐藏模型结果及您的判定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>A&amp;gree</source>
   <translation>同意(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Agree with the chosen finding of the model</source>
   <translation>同意模型的所选结果</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Disagree</source>
   <translation>不同意(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Disagree with the chosen finding of the model</source>
   <translation>不同意模型的所选结果</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>&amp;Unsure</source>
   <translation>不确定(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Be unsure of the chosen finding of the model</source>
   <translation>对模型的所选结果不确定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>Read &amp;blinded</source>
   <translation>盲读(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_actions.py" />
   <source>The model's marks come only after your assessment is stored</source>
   <translation>保存您的评估后才显示模型标记</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>agree</source>
   <translation>同意</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>disagree</source>
   <translation>不同意</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Agree</source>
   <translation>同意</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Disagree</source>
   <translation>不同意</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Verdict</source>
   <translation>判定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model's findings and your verdicts</source>
   <translation>模型结果及您的判定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment on the verdict</source>
   <translation>判定备注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Comment</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Missed lesion</source>
   <translation>漏检病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Add the selected drawing as a lesion that the model has missed</source>
   <translation>将所选绘制内容添加为模型漏检的病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Finish the audit</source>
   <translation>完成审核</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>No study is open.</source>
   <translation>没有打开的检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Blinded: store your assessment first.</source>
   <translation>盲读：请先保存您的评估。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>This study is not in the library.</source>
   <translation>本检查不在检查库中。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>The model has not read this study yet.</source>
   <translation>模型尚未读取本检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>{0}: {1} of {2} findings judged, {3} missed lesions added.</source>
   <translation>{0}：已判定 {1} / {2} 个结果，添加 {3} 个漏检病灶。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_audit.py" />
   <source>Audited.</source>
   <translation>已审核。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: BI-RADS category</source>
   <translation>{0}：BI-RADS 分类</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>BI-RADS</source>
   <translation>BI-RADS</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: density</source>
   <translation>{0}：密度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>{0}: comment</source>
   <translation>{0}：备注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_breast.py" />
   <source>not yet</source>
   <translation>尚未</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Describe the finding</source>
   <translation>描述发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>not said</source>
   <translation>未说明</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Kind of finding</source>
   <translation>发现类型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>BI-RADS category of the finding</source>
   <translation>该发现的 BI-RADS 分类</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_describe.py" />
   <source>Comment on the finding</source>
   <translation>关于该发现的备注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>point</source>
   <translation>点</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>outline</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>region</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>My findings</source>
   <translation>我的发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline, then take it as a finding.</source>
   <translation>绘制点、椭圆或轮廓，然后作为发现采用。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take what is drawn</source>
   <translation>采用所绘内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the selected point, ellipse or outline a finding</source>
   <translation>将所选点、椭圆或轮廓作为发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Grow from extremum</source>
   <translation>由极值生成</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Make the region of the selected extremum a finding</source>
   <translation>将所选极值的区域作为发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Describe…</source>
   <translation>描述…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Nothing is drawn</source>
   <translation>未绘制任何内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>a missed lesion is what is drawn on a view and selected</source>
   <translation>漏检病灶是在视图上绘制并选中的内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_findings.py" />
   <source>Draw a point, an ellipse or an outline on it, then add it.</source>
   <translation>在其上绘制点、椭圆或轮廓，然后添加。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Keep mine</source>
   <translation>保留我的</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Take theirs</source>
   <translation>采用对方的</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Store the assessment; then the model's marks come (Ctrl+Return)</source>
   <translation>保存评估；随后显示模型标记 (Ctrl+Return)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Amend</source>
   <translation>修订</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Reopen the stored assessment; what was stored stays on record</source>
   <translation>重新打开已保存的评估；原记录保留</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Next case</source>
   <translation>下一病例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Open the next study of the worklist (F12)</source>
   <translation>打开工作列表的下一检查 (F12)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Read blinded</source>
   <translation>盲读</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks and the truth stay hidden until the assessment is stored. Counts from the next study that is opened.</source>
   <translation>保存评估前隐藏模型标记和参考标注。从下一个打开的检查起生效。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Choose a BI-RADS category for at least one breast.</source>
   <translation>请至少为一侧乳腺选择 BI-RADS 分类。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Blinded: the model's marks and the truth come when you have stored.</source>
   <translation>盲读：保存后显示模型标记和参考标注。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>NOT kept: {0}. It is tried again.</source>
   <translation>未保存：{0}。将重试。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. No study is open.</source>
   <translation>{0} 阅片。没有打开的检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. This study is not in the library.</source>
   <translation>{0} 阅片。本检查不在检查库中。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} stored it at {1}.</source>
   <translation>{0} 于 {1} 保存。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>The model's marks came at {0}.</source>
   <translation>模型标记于 {0} 显示。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Being kept…</source>
   <translation>{0} 阅片。正在保存…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Every word is kept as it is written.</source>
   <translation>{0} 阅片。输入内容即时保存。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>{0} reads. Kept.</source>
   <translation>{0} 阅片。已保存。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>right</source>
   <translation>右</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>left</source>
   <translation>左</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has stored this study.</source>
   <translation>另一窗口已保存本检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>Another window has written to this study.</source>
   <translation>另一窗口已写入本检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_panel.py" />
   <source>There now:</source>
   <translation>当前内容：</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Audit</source>
   <translation>审核</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>End of the worklist</source>
   <translation>工作列表结束</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>there is no further study in this list</source>
   <translation>列表中没有更多检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/reading_room.py" />
   <source>Change the filters of the worklist, or sort it anew.</source>
   <translation>更改工作列表的筛选或重新排序。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>LEM Viewer – second window</source>
   <translation>LEM Viewer – 第二窗口</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/second_window.py" />
   <source>Views on the second screen</source>
   <translation>第二屏幕上的视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Nothing to analyse</source>
   <translation>没有可分析的内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>The model reads whole two-dimensional views; slices, spot and magnified views are not read.</source>
   <translation>模型读取完整的二维视图；不读取断层、点压和放大视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Slice read by the model</source>
   <translation>模型已读取的层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>the model was not validated on slices of a tomosynthesis</source>
   <translation>模型未在断层合成层面上验证</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Do not compare its probability with that of a whole view.</source>
   <translation>请勿将其概率与完整视图的概率比较。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Not followed back</source>
   <translation>未回溯</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>{0} read this study, another model is in use now</source>
   <translation>{0} 读过此检查，现在使用的是另一个模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/session.py" />
   <source>Analyse again (A) with the model in use.</source>
   <translation>请用正在使用的模型重新分析 (A)。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_bar.py" />
   <source>Slices: drag, Shift and the wheel, or the keys , and .</source>
   <translation>层：拖动、Shift 加滚轮，或 , 和 . 键</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Slice {0}/{1}</source>
   <translation>层 {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>Frame {0}/{1}</source>
   <translation>帧 {0}/{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  not readable</source>
   <translation>{0}  无法读取</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/slice_controls.py" />
   <source>{0}  cine</source>
   <translation>{0}  播放</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Pointer</source>
   <translation>指针</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Window</source>
   <translation>窗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>no model</source>
   <translation>无模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}: must not be used</source>
   <translation>{0}：不得使用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0}, by rule {1}</source>
   <translation>{0}，按规则 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>Choose a model in the preferences (Ctrl+,).</source>
   <translation>请在首选项中选择模型 (Ctrl+,)。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>device: automatic</source>
   <translation>设备：自动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notices (F8)</source>
   <translation>{0} 条通知 (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>{0} notice (F8)</source>
   <translation>{0} 条通知 (F8)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/status_bar.py" />
   <source>No notices</source>
   <translation>无通知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cells below</source>
   <translation>下面的单元格</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>All magnified, spot and other special views</source>
   <translation>所有放大、点压及其他特殊体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Every view alone, one after the other</source>
   <translation>逐一单独显示每个视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>What no other step has</source>
   <translation>其他步骤未包含的</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>either side</source>
   <translation>任一侧</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D, else tomosynthesis</source>
   <translation>二维，否则断层合成</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>2-D only</source>
   <translation>仅二维</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>tomosynthesis only</source>
   <translation>仅断层合成</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Cells of the step</source>
   <translation>步骤的单元格</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>any view</source>
   <translation>任意视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>prior {0}</source>
   <translation>既往 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>the exam that is read</source>
   <translation>正在阅读的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>ordinary views</source>
   <translation>常规视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Shows</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Side</source>
   <translation>侧别</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Exam</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>Modifier</source>
   <translation>修饰</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/step_form.py" />
   <source>The cell that is chosen above shows</source>
   <translation>上面所选单元格显示</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Previous step (Shift+Space)</source>
   <translation>上一步 (Shift+空格)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Next step (Space)</source>
   <translation>下一步 (空格)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}: {2}</source>
   <translation>第 {0} / {1} 步：{2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Page {0} of {1}</source>
   <translation>第 {0} / {1} 页</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>Step {0} of {1}</source>
   <translation>第 {0} / {1} 步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>maximum</source>
   <translation>极大值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>minimum</source>
   <translation>极小值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>LEM outline</source>
   <translation>LEM 轮廓</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>truth</source>
   <translation>参考标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/strip.py" />
   <source>p {0}–1, score ≥ {1}</source>
   <translation>p {0}–1，评分 ≥ {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Read this exam</source>
   <translation>阅读此检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Hang this exam as the one that is read</source>
   <translation>将此检查作为正在阅读的检查挂片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Pages of the study browser</source>
   <translation>检查浏览器的页面</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Views</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Header</source>
   <translation>头信息</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_browser.py" />
   <source>Problems ({0})</source>
   <translation>问题 ({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>SYNTHETIC</source>
   <translation>合成</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Made by this program; not a patient.</source>
   <translation>由本程序生成；并非患者。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Views of the study</source>
   <translation>检查的视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side of the active view</source>
   <translation>当前视图的侧别</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Projection of the active view</source>
   <translation>当前视图的体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>Side or view is not known. Choose it here.</source>
   <translation>侧别或体位未知。请在此选择。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_panel.py" />
   <source>patient hidden</source>
   <translation>患者信息已隐藏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the right breast.</source>
   <translation>没有右乳视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There is no view of the left breast.</source>
   <translation>没有左乳视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: raw values of the detector, not made for reading.</source>
   <translation>{0}：探测器原始值，不用于阅片。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: compressed with loss; fine detail may be gone.</source>
   <translation>{0}：有损压缩；细节可能丢失。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: an implant; the model was not validated on such breasts.</source>
   <translation>{0}：有植入物；模型未在此类乳腺上验证。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: a partial view; not all of the breast is on it.</source>
   <translation>{0}：部分视图；未包含整个乳腺。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: text is burned into the picture; it may name the patient.</source>
   <translation>{0}：图像中烧录有文字；可能含患者姓名。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is of another patient</source>
   <translation>属于另一患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>neither name nor birth date confirm that it is the same patient</source>
   <translation>姓名和出生日期均不能确认为同一患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>a study date is missing or is no date</source>
   <translation>检查日期缺失或无效</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is newer than the exam that is read</source>
   <translation>晚于正在阅读的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: could not be opened; the notices say why.</source>
   <translation>{0}：无法打开；原因见通知。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The {0} {1} view is missing.</source>
   <translation>缺少 {0} {1} 视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>There are {0} views {1} {2}; the first one hangs.</source>
   <translation>有 {0} 个 {1} {2} 视图；显示第一个。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>Side or view of %n pictures is not known; choose it in the study panel.</source>
   <extracomment>For one: Side or view of %n picture is not known; choose it in the study panel.</extracomment>
   <translation>
    <numerusform>%n 幅图像的侧别或体位未知；请在检查面板中选择。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: no pixel spacing; measurements are in pixels.</source>
   <translation>{0}：无像素间距；测量以像素为单位。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>{0}: which way up is not known; shown as stored.</source>
   <translation>{0}：方向未知；按存储方式显示。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>No prior is open.</source>
   <translation>没有打开的既往检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>it is not of this exam</source>
   <translation>不属于本检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>an unknown day</source>
   <translation>未知日期</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/study_problems.py" />
   <source>The exam of {0} is not hung as a prior: {1}.</source>
   <translation>{0} 的检查未作为既往挂片：{1}。</translation>
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
   <translation>测试图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>{0} equal grey steps, each with faint squares of 1 and 2 %; squares of 5 and 95 %; single and double line pairs; a frame at the very edge. All must be seen.</source>
   <translation>{0} 级等差灰阶，每级含 1 % 和 2 % 的弱方块；5 % 和 95 % 方块；单线对和双线对；最边缘的框。全部须可见。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/test_pattern_window.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>malignant</source>
   <translation>恶性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>abnormal</source>
   <translation>异常</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>partial view</source>
   <translation>部分视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>lossy</source>
   <translation>有损</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>burned-in text</source>
   <translation>烧录文字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>magnified</source>
   <translation>放大</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not for reading</source>
   <translation>不用于阅片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Zoom {0:.0f} %</source>
   <translation>缩放 {0:.0f} %</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>Name side and view…</source>
   <translation>指定侧别和体位…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>model withdrawn</source>
   <translation>模型已撤回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>{0}, this slice only</source>
   <translation>{0}，仅此层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: slices</source>
   <translation>模型未读取：断层</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>not read by the model: special view</source>
   <translation>模型未读取：特殊体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>born {0}</source>
   <translation>出生 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(side from pixels)</source>
   <translation>（侧别由像素推断）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>(no spacing)</source>
   <translation>（无像素间距）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>score {0:+.2f}  p {1:.2f}</source>
   <translation>评分 {0:+.2f}  p {1:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>padding</source>
   <translation>填充</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>stored {0}  value {1:g}</source>
   <translation>存储值 {0}  值 {1:g}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tile_text.py" />
   <source>no spacing</source>
   <translation>无像素间距</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette</source>
   <translation>工具栏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tool_palette.py" />
   <source>Palette of tools</source>
   <translation>工具栏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window: drag right is softer, left harder; up is brighter, down darker</source>
   <translation>窗：右更柔，左更硬；上更亮，下更暗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move: drag the picture</source>
   <translation>移动：拖动图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: drag up to enlarge, down to reduce</source>
   <translation>缩放：向上放大，向下缩小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Loupe: follows the pointer; wheel for its step, Shift + wheel for its size</source>
   <translation>放大镜：跟随指针；滚轮改倍率，Shift+滚轮改大小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ruler: drag from end to end, or click twice</source>
   <translation>标尺：从一端拖到另一端，或点击两次</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Ellipse: drag a box; area, mean, deviation, least and most</source>
   <translation>椭圆：拖出方框；面积、均值、标准差、最小和最大</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Polygon: click the corners; the first again or a double click closes it</source>
   <translation>多边形：点击各顶点；再次点击首点或双击闭合</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Angle: click an end, the vertex, the other end</source>
   <translation>角度：依次点击一端、顶点、另一端</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Arrow: drag to what is meant, then write its text</source>
   <translation>箭头：拖向目标，然后输入文字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Probe: click for row, column, stored value</source>
   <translation>探针：点击显示行、列、存储值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Nipple: click it; distances are measured from it</source>
   <translation>乳头：点击它；距离由此测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Link cursor: arc of equal distance from the nipple, place in the prior</source>
   <translation>联动光标：与乳头等距的弧线，既往检查中的位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag left and right</source>
   <translation>左右拖动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window width: right is softer, left is harder</source>
   <translation>窗宽：右更柔，左更硬</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag up and down</source>
   <translation>上下拖动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Window centre: up is brighter, down is darker</source>
   <translation>窗位：上更亮，下更暗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with Ctrl</source>
   <translation>按 Ctrl 拖动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>The window of this view alone</source>
   <translation>仅此视图的窗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom about the pointer; with Ctrl in finer steps</source>
   <translation>以指针为中心缩放；按 Ctrl 更细</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the middle button</source>
   <translation>中键拖动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Move the picture</source>
   <translation>移动图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Drag with the right button</source>
   <translation>右键拖动</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Zoom: up is larger</source>
   <translation>缩放：向上放大</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>One view over the whole light box, and back</source>
   <translation>单个视图占满观片灯，再按返回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on a marker</source>
   <translation>点击标记</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select the extremum</source>
   <translation>选择该极值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Pointer on a marker</source>
   <translation>指针停在标记上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its score</source>
   <translation>其评分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click with the right button</source>
   <translation>右键点击</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Menu of the view: window, size, side and view</source>
   <translation>视图菜单：窗、大小、侧别和体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on “Name side and view…”</source>
   <translation>点击“指定侧别和体位…”</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Tell the side and view of a picture that does not</source>
   <translation>为未注明的图像指定侧别和体位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Click on something drawn</source>
   <translation>点击绘制对象</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Select it; drag it or one of its handles</source>
   <translation>选择它；拖动它或其控制点</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Double click on an arrow's text</source>
   <translation>双击箭头文字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Write it anew</source>
   <translation>重新输入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Wheel with the loupe</source>
   <translation>使用放大镜时滚轮</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/tools.py" />
   <source>Its step; with Shift its size</source>
   <translation>改变倍率；按 Shift 改变大小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Stop the check</source>
   <translation>停止检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Check again</source>
   <translation>重新检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Copy report</source>
   <translation>复制报告</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Part</source>
   <translation>部分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>patients</source>
   <translation>患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Reading tables…</source>
   <translation>正在读取表格…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Save report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Text (*.txt)</source>
   <translation>文本 (*.txt)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The report was not saved: {0}</source>
   <translation>报告未保存:{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are being checked. Wait, or stop the check to go on without it.</source>
   <translation>正在检查数据。请等待,或停止检查后继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Counting anew…</source>
   <translation>重新计数…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>The data are not checked yet.</source>
   <translation>数据尚未检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Mend what is left out, or say that the training may go on without it.</source>
   <translation>请修正被排除的内容,或允许在没有它们的情况下训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Files have changed since the check: they are checked anew.</source>
   <translation>检查之后文件有变化:正在重新检查。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Headers: {0} of {1}</source>
   <translation>文件头:{0} / {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Images: {0} of {1}</source>
   <translation>图像:{0} / {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check.py" />
   <source>Parts of the split</source>
   <translation>划分的各部分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to learn from</source>
   <translation>用于学习</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>to choose the epoch by</source>
   <translation>用于选择轮次</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>kept for the figures</source>
   <translation>留作评估</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not usable</source>
   <translation>不可用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>One class only</source>
   <translation>只有一类</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Too few patients</source>
   <translation>患者太少</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Parts</source>
   <translation>划分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Label</source>
   <translation>标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels contradict</source>
   <translation>标注互相矛盾</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Same picture twice</source>
   <translation>相同图像重复</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Patient on both sides</source>
   <translation>同一患者在多个部分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Not readable</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask missing</source>
   <translation>缺少掩膜</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask without image</source>
   <translation>掩膜没有图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Empty mask</source>
   <translation>空掩膜</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask of another size</source>
   <translation>掩膜尺寸不同</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Mask</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Burned-in text</source>
   <translation>烧录文字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Classes out of balance</source>
   <translation>类别不平衡</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Few patients</source>
   <translation>患者较少</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Stops the training</source>
   <translation>阻止训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by the training itself</source>
   <translation>训练自动排除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Left out by you</source>
   <translation>由您排除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>To be looked at</source>
   <translation>需要查看</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n images</source>
   <extracomment>For one: %n image</extracomment>
   <translation>
    <numerusform>%n 张图像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n patients</source>
   <extracomment>For one: %n patient</extracomment>
   <translation>
    <numerusform>%n 名患者</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>{0} of {1}; {2} positive ({3})</source>
   <translation>{0},{1};阳性 {2}({3})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>%n with masks</source>
   <extracomment>For one: %n with a mask</extracomment>
   <translation>
    <numerusform>%n 张有掩膜</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Labels</source>
   <translation>标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Sides</source>
   <translation>侧别</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>Makers</source>
   <translation>厂商</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>together</source>
   <translation>合计</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>No training is possible until what stops it is mended.</source>
   <translation>在修正阻止项之前无法训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible. Only headers and tables were looked at.</source>
   <translation>可以训练。仅查看了文件头和表格。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_check_words.py" />
   <source>A training is possible.</source>
   <translation>可以训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>Dice of the score map</source>
   <translation>评分图的 Dice</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>{0}, epoch {1}: {2} training, {3} validation</source>
   <translation>{0}，第 {1} 轮：训练 {2}，验证 {3}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>epoch {0}: {1} training, {2} validation</source>
   <translation>第 {0} 轮：训练 {1}，验证 {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>training images (a fixed sample)</source>
   <translation>训练图像（固定样本）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>validation images</source>
   <translation>验证图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_curves.py" />
   <source>best epoch so far</source>
   <translation>目前最佳轮次</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Cancer: malignant findings count, benign ones do not</source>
   <translation>癌症:恶性发现计入,良性不计</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Any lesion: benign and malignant findings count alike</source>
   <translation>任何病灶:良性与恶性同样计入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder or manifest</source>
   <translation>文件夹或清单</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>A folder or a CSV file; drop it here</source>
   <translation>文件夹或 CSV 文件;拖放到此处</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose a CSV file…</source>
   <translation>选择 CSV 文件…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Chosen before</source>
   <translation>以前选择的</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Use what readers said in the audit</source>
   <translation>使用审核中的阅片意见</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Images on which readers agreed with a finding or added one are positive</source>
   <translation>阅片者同意或补充发现的图像为阳性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Make a practice folder…</source>
   <translation>制作练习文件夹…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Synthetic mammograms with labels, to try a training with</source>
   <translation>带标注的合成乳腺图像,供试用训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Where the images are</source>
   <translation>图像所在位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>No folder of your own?</source>
   <translation>没有自己的文件夹?</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What the model is to find</source>
   <translation>模型要找什么</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>What is understood</source>
   <translation>可识别的形式</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Folder of images</source>
   <translation>图像文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Manifest of images</source>
   <translation>图像清单</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The practice folder is being made.</source>
   <translation>正在制作练习文件夹。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Choose the folder or the CSV file that names your images.</source>
   <translation>请选择列出您图像的文件夹或 CSV 文件。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>Looking…</source>
   <translation>正在查看…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data.py" />
   <source>The audit cannot be learned from yet: {0}. Audit studies in the reading room and finish their audit first.</source>
   <translation>尚无法从审核中学习:{0}。请先在阅片室审核检查并完成审核。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a CSV that names the images</source>
   <translation>列出图像的 CSV</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>a folder a class</source>
   <translation>每类一个文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>There is no such folder or file.</source>
   <translation>没有这个文件夹或文件。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Check the path; a share that was there may be gone.</source>
   <translation>请检查路径;共享目录可能已断开。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>This is a single file, and no CSV.</source>
   <translation>这是单个文件,且不是 CSV。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder it lies in.</source>
   <translation>请选择它所在的文件夹。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>The folder is empty.</source>
   <translation>文件夹为空。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Choose the folder that holds your images.</source>
   <translation>请选择包含您图像的文件夹。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>You may not read this folder.</source>
   <translation>您无权读取此文件夹。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Ask for the permission, or copy the images to a place that is yours.</source>
   <translation>请申请权限,或将图像复制到您自己的位置。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Nothing in this folder says which images are positive.</source>
   <translation>此文件夹中没有说明哪些图像为阳性。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Sort the images into sub-folders normal, benign and malignant, or write a CSV with the columns file, label and patient.</source>
   <translation>请将图像放入子文件夹 normal、benign、malignant,或编写含 file、label、patient 列的 CSV。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A folder with a sub-folder for each class: normal, benign, malignant. In it a folder for each patient; else the file's name up to the first underscore is the patient. A mask lies beside its image as NAME_mask.png.</source>
   <translation>每类一个子文件夹的文件夹:normal、benign、malignant。其中每位患者一个文件夹;否则以文件名第一个下划线之前的部分为患者。掩膜与图像放在一起,名为 NAME_mask.png。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>A CSV file with the columns file, label and patient; mask and split may be there too.</source>
   <translation>含 file、label、patient 列的 CSV 文件;也可有 mask 和 split。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>CBIS-DDSM, INbreast, CDD-CESM, VinDr-Mammo, CMMD, mini-MIAS or RSNA 2022, as it was downloaded.</source>
   <translation>按下载原样的 CBIS-DDSM、INbreast、CDD-CESM、VinDr-Mammo、CMMD、mini-MIAS 或 RSNA 2022。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>It holds %n images.</source>
   <extracomment>For one: It holds %n image.</extracomment>
   <translation>
    <numerusform>其中有 %n 张图像。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_data_words.py" />
   <source>Recognised: {0}. {1} of {2}: {3}.</source>
   <translation>已识别:{0}。{1},{2}:{3}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Train a model – LEM Viewer</source>
   <translation>训练模型 – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Steps</source>
   <translation>步骤</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_dialog.py" />
   <source>Looking whether the images are as they were checked…</source>
   <translation>正在确认图像与检查时一致…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>I understand that this proves nothing</source>
   <translation>我明白这不能证明什么</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>How far it can be trusted</source>
   <translation>可信程度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_doubts.py" />
   <source>Enough patients of both kinds, by the rules of thumb.</source>
   <translation>按经验规则,两类患者数量都足够。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring</source>
   <translation>测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure</source>
   <translation>测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What it will take</source>
   <translation>所需资源</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Stop measuring</source>
   <translation>停止测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Measure again</source>
   <translation>重新测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Something else was chosen</source>
   <translation>选择已更改</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>What was measured does not hold for it: measure again.</source>
   <translation>先前的测量不适用:请重新测量。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Not measured yet</source>
   <translation>尚未测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Ten real steps on this device tell how long it takes.</source>
   <translation>在本设备上实际运行十步即可得知所需时间。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>The model read a study meanwhile: alone it would be quicker.</source>
   <translation>测量期间模型正在阅读检查:单独运行会更快。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>A training runs meanwhile: alone it would be quicker.</source>
   <translation>同时有训练在运行:单独运行会更快。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_estimate.py" />
   <source>Reading uses the same device: each analysis adds its own time.</source>
   <translation>阅片使用同一设备:每次分析都会增加时间。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Device memory</source>
   <translation>设备显存</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>Sleep</source>
   <translation>睡眠</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>{0} images/s</source>
   <translation>{0} 张/秒</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known here</source>
   <translation>此处未知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>device {0} °C</source>
   <translation>设备 {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>processor {0} °C</source>
   <translation>处理器 {0} °C</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>allowed again</source>
   <translation>已恢复允许</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not known yet</source>
   <translation>尚未知</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>held off</source>
   <translation>已阻止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_facts.py" />
   <source>not held off: the computer may fall asleep</source>
   <translation>未阻止：计算机可能进入睡眠</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A whole number from {0} to {1}, please.</source>
   <translation>请输入 {0} 到 {1} 之间的整数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A number from {0} to {1}, please.</source>
   <translation>请输入 {0} 到 {1} 之间的数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>A JSON object, please, as in {0}</source>
   <translation>请输入 JSON 对象,例如 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_fields.py" />
   <source>From {0} to {1}.</source>
   <translation>从 {0} 到 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_log.py" />
   <source>What happened so far</source>
   <translation>至今发生的事</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>{0}: says {1}</source>
   <translation>{0}：判为 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>outlined: the truth</source>
   <translation>描边：真值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Epoch whose score maps are shown</source>
   <translation>显示其评分图的轮次</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four validation cases come after the first epoch.</source>
   <translation>第一轮之后显示四个验证病例的评分图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>Score maps of four fixed validation cases</source>
   <translation>四个固定验证病例的评分图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>The score maps of this epoch cannot be read.</source>
   <translation>无法读取这一轮的评分图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_maps.py" />
   <source>epoch {0}</source>
   <translation>第 {0} 轮</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Name of the model</source>
   <translation>模型名称</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment</source>
   <translation>已发表实验的设置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of a published experiment…</source>
   <translation>已发表实验的设置…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Safe settings for these data</source>
   <translation>适合这些数据的安全设置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>More settings</source>
   <translation>更多设置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>What it begins from</source>
   <translation>起点</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How it is made</source>
   <translation>构成</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>How long it learns</source>
   <translation>学习时长</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Images are changed at random while it learns</source>
   <translation>学习时图像会被随机改变</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Mend what is written in red.</source>
   <translation>请更正红色标出的内容。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Look first at what is chosen here.</source>
   <translation>请先查看此处的选择。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Read how far such a model can be trusted, and tick that you understand.</source>
   <translation>请阅读这种模型的可信程度,并勾选表示明白。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Chosen for your data and this machine.</source>
   <translation>已按您的数据和本机选择。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>{0}: its patients are dealt out as there. Ours, not the paper's: {1}.</source>
   <translation>{0}:患者按其方式划分。以下由我们而非论文决定:{1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Settings of {0} on your own data. Ours, not the paper's: {1}.</source>
   <translation>将 {0} 的设置用于您的数据。以下由我们而非论文决定:{1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>Letters, digits, dot, dash and underscore, at most 64, please.</source>
   <translation>请使用字母、数字、点、连字符和下划线,最多 64 个。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>This is the name of a model that came with the program. Choose another.</source>
   <translation>这是程序自带模型的名称。请另选一个。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_model.py" />
   <source>You have a model of this name already. Choose another.</source>
   <translation>您已有同名模型。请另选一个。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Another size…</source>
   <translation>其他尺寸…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Head</source>
   <translation>头部</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Input size</source>
   <translation>输入尺寸</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>Learns on</source>
   <translation>学习设备</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>There are no ImageNet weights for this network. Begin from scratch, or choose another network.</source>
   <translation>该网络没有 ImageNet 权重。请从零开始或选择其他网络。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_network.py" />
   <source>a pixel is about {0} mm of a breast 18 cm high</source>
   <translation>对 18 厘米高的乳房,一个像素约 {0} 毫米</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_odd.py" />
   <source>Pictures of the odd images</source>
   <translation>异常图像缩略图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>How many images</source>
   <translation>图像数量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Kind of files</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Place of the practice folder</source>
   <translation>练习文件夹的位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose a place…</source>
   <translation>选择位置…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Make</source>
   <translation>制作</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>into</source>
   <translation>到</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Stopped: nothing was left behind.</source>
   <translation>已停止:没有留下任何内容。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>{0} synthetic images in {1}</source>
   <translation>{1} 中有 {0} 张合成图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Nothing was made: {0} {1}</source>
   <translation>未制作:{0} {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_practice.py" />
   <source>Choose another place.</source>
   <translation>请选择其他位置。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>What the check found</source>
   <translation>检查结果</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_problems.py" />
   <source>Train anyway without these %n images</source>
   <extracomment>For one: Train anyway without this %n image</extracomment>
   <translation>
    <numerusform>仍然训练,不用这 %n 张图像</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>all {0} images are {1}: both classes are needed</source>
   <translation>全部 {0} 张图像均为{1}:需要两类</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients, at least {1} are needed</source>
   <translation>{0} 名患者,至少需要 {1} 名</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only 1 patient has a {0} image: at least 2 are needed, one to learn from and one to choose by</source>
   <translation>只有 1 名患者有{0}图像:至少需要 2 名,一名用于学习,一名用于选择</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the part {0} holds one class only</source>
   <translation>“{0}”部分只有一类</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>only {0} patients are {1}: figures will be very uncertain</source>
   <translation>只有 {0} 名患者为{1}:指标会非常不确定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the classes are unbalanced: {0} % of the images are positive</source>
   <translation>类别不平衡:{0}% 的图像为阳性</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture under different labels</source>
   <translation>{0} 个文件是同一图像但标注不同</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture, filed under several patients</source>
   <translation>{0} 个文件是同一图像,归在多名患者名下</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same picture</source>
   <translation>{0} 个文件是同一图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}) under the labels {2}</source>
   <translation>{0} 个文件是同一图像({1}),标注为 {2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used; they are filed under several patients</source>
   <translation>{0} 个文件是同一图像({1});使用第一个;归在多名患者名下</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files hold the same image ({1}); the first is used</source>
   <translation>{0} 个文件是同一图像({1});使用第一个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} patients are in several parts of the given split</source>
   <translation>{0} 名患者出现在给定划分的多个部分</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} of {1} images have no part (train, validation, test)</source>
   <translation>{1} 张图像中有 {0} 张没有划分(train、validation、test)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} images are left out as asked</source>
   <translation>按要求排除 {0} 张图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} files that are to be left out are no images of these data ({1})</source>
   <translation>要排除的 {0} 个文件不是这些数据中的图像({1})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} times: {1} ({2})</source>
   <translation>{0} 次:{1}({2})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>label is {0}, allowed are {1}</source>
   <translation>标注为 {0},允许的是 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is {0}</source>
   <translation>标注为 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the label is missing</source>
   <translation>缺少标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its labels contradict each other</source>
   <translation>其标注互相矛盾</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>its patient is missing or not the same in every row</source>
   <translation>缺少患者或各行不一致</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such file</source>
   <translation>没有这个文件</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no such folder</source>
   <translation>没有这个文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no {0}</source>
   <translation>没有 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is empty</source>
   <translation>文件为空</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file is no DICOM, PNG, JPEG or TIFF image</source>
   <translation>文件不是 DICOM、PNG、JPEG 或 TIFF 图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the image cannot be opened</source>
   <translation>图像无法打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged: {0}</source>
   <translation>图像已损坏:{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the picture is damaged ({0})</source>
   <translation>图像已损坏({0})</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the DICOM header is damaged: {0}</source>
   <translation>DICOM 文件头已损坏:{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>a mask without an image of its name</source>
   <translation>掩膜没有同名图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>no image has this mask</source>
   <translation>没有图像使用此掩膜</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is empty</source>
   <translation>掩膜为空</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the mask is {0} pixels, the image {1}: {2}</source>
   <translation>掩膜为 {0} 像素,图像为 {1}:{2}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>there is no mask {0}; the image counts without truth</source>
   <translation>没有掩膜 {0};该图像按无真值计</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>stretching it would move the lesion</source>
   <translation>拉伸会移动病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the patient is the file's name up to the first underscore</source>
   <translation>以文件名第一个下划线之前的部分为患者</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the file says that text is burned into its picture</source>
   <translation>文件说明图像中烧录了文字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} phantoms are drawn: there is nothing to check</source>
   <translation>将绘制 {0} 个模体:无需检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>the folder has no known layout</source>
   <translation>文件夹没有已知的布局</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>{0} MB are free, {1} MB may be needed</source>
   <translation>剩余 {0} MB,可能需要 {1} MB</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>nothing may be written there</source>
   <translation>无法在那里写入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>it is a file, not a folder</source>
   <translation>这是文件,不是文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images, or change the form.</source>
   <translation>请添加图像,或更改设置。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add patients, or change the fractions.</source>
   <translation>请添加患者,或更改比例。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add the label to the table.</source>
   <translation>请在表格中添加标注。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the label.</source>
   <translation>请更正标注。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the labels.</source>
   <translation>请更正这些标注。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the table.</source>
   <translation>请更正表格。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Correct the manifest.</source>
   <translation>请更正清单。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy it again.</source>
   <translation>请重新复制。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Copy or export the file again.</source>
   <translation>请重新复制或导出文件。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check that it is there.</source>
   <translation>请确认它存在。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Remove the copies; a training uses the first only.</source>
   <translation>请删除副本;训练只使用第一个。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Give all images of a patient one part, or split by patient.</source>
   <translation>请将同一患者的所有图像放在一个部分,或按患者划分。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Name it in the table, or move it away.</source>
   <translation>请在表格中注明,或将其移走。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>The view is treated as one without truth.</source>
   <translation>该视图按无真值处理。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Use the mask that was drawn on this very image.</source>
   <translation>请使用在这张图像上绘制的掩膜。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A folder for each patient says it surely.</source>
   <translation>每位患者一个文件夹最为可靠。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Look at it: a model may learn the text. Crop or replace the image.</source>
   <translation>请查看:模型可能会学到文字。请裁剪或更换图像。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Collect more, or begin from a model of the zoo.</source>
   <translation>请收集更多,或从已有模型开始。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Add images of the rarer class; balance = "loss" or "sampling" helps.</source>
   <translation>请添加较少一类的图像;类别加权也有帮助。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Paths are relative to {0}.</source>
   <translation>路径相对于 {0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Choose another folder for the run.</source>
   <translation>请为运行选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>A model cannot be trained on one class, and there is no AUC of it.</source>
   <translation>仅一类无法训练模型,也没有 AUC。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_report_words.py" />
   <source>Check their names; they may have been left out for another reason already.</source>
   <translation>请检查名称;可能已因其他原因被排除。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Images read by both models</source>
   <translation>两个模型已读取的图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Cases that changed side</source>
   <translation>判断发生改变的病例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>There is no finished training yet.</source>
   <translation>尚无已完成的训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Both models read the patients that were kept aside…</source>
   <translation>两个模型正在读取预留的患者…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Not compared yet.</source>
   <translation>尚未比较。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>%n images of {0} patients that were kept aside</source>
   <extracomment>For one: %n image of {0} patients that were kept aside</extracomment>
   <translation>
    <numerusform>预留的 {0} 名患者的 %n 张图像</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The log is kept in its folder.</source>
   <translation>日志保留在其文件夹中。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>Nothing of it is left.</source>
   <translation>没有任何保留。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_result.py" />
   <source>The new model was thrown away</source>
   <translation>新模型已丢弃</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>How much of the training is done</source>
   <translation>训练完成的比例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Finish this step, write a checkpoint and wait</source>
   <translation>完成这一步，写入检查点并等待</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on with the training</source>
   <translation>继续训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and keep the best</source>
   <translation>停止并保留最佳</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now; the best epoch so far becomes the model</source>
   <translation>现在结束；目前最佳轮次成为模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard…</source>
   <translation>停止并丢弃…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>End now and throw away what was learnt</source>
   <translation>现在结束并丢弃所学内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Resume</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Go on from the last checkpoint</source>
   <translation>从最后的检查点继续</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show it</source>
   <translation>显示它</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Show the training that is running</source>
   <translation>显示正在运行的训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>See the result</source>
   <translation>查看结果</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Compare the new model with the old one</source>
   <translation>将新模型与旧模型比较</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>The result comes when the training has ended. You may close this window.</source>
   <translation>训练结束后会有结果。您可以关闭此窗口。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>There is no model yet.</source>
   <translation>还没有模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training</source>
   <translation>开始训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Nothing is being trained</source>
   <translation>没有正在进行的训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Start training begins with what the pages before say.</source>
   <translation>“开始训练”将按前面各页的设置进行。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>gives way to the reading</source>
   <translation>让位于阅片</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Stop and discard</source>
   <translation>停止并丢弃</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Throw away what this training has learnt?</source>
   <translation>丢弃本次训练所学的内容？</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Its checkpoints are removed; it cannot go on, and there will be no model.</source>
   <translation>其检查点将被删除；无法继续，也不会有模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_run.py" />
   <source>{0} is being trained already; one training runs at a time. Wait until it has ended, or stop it.</source>
   <translation>{0} 已在训练中；一次只能运行一个训练。请等待其结束或停止它。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>small and quick; the safe choice</source>
   <translation>小而快;稳妥之选</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little larger and slower</source>
   <translation>稍大稍慢</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>larger and slower still</source>
   <translation>更大更慢</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as quick as Lite0, older</source>
   <translation>与 Lite0 一样快,较旧</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very small; for a first look, learns little</source>
   <translation>很小;用于初试,学到的有限</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>sturdy; wants more images and time</source>
   <translation>稳健;需要更多图像和时间</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>slow without a GPU</source>
   <translation>没有 GPU 时很慢</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>large; wants thousands of images and a GPU</source>
   <translation>大;需要数千幅图像和 GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>very large and slow</source>
   <translation>非常大且慢</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>local extrema: finds the places and says how sure; the safe choice</source>
   <translation>局部极值:找到位置并给出把握程度;稳妥之选</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the one strongest place decides</source>
   <translation>由最强的一处决定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the strongest places decide together, softly</source>
   <translation>由最强的几处柔和地共同决定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>every feature chooses its own places</source>
   <translation>每个特征各选位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the few highest scores decide</source>
   <translation>由少数最高分决定</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>learns by itself where to look; wants many images</source>
   <translation>自行学习看哪里;需要很多图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>the whole breast decides; a baseline, finds small spots badly</source>
   <translation>由整个乳房决定;作为基线,不易发现小病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>for a first look; large masses only, very quick</source>
   <translation>用于初试;仅大肿块,很快</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds masses; single calcifications are lost; quick</source>
   <translation>能找到肿块;单个钙化会丢失;快</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds smaller masses; about twice the time</source>
   <translation>能找到较小肿块;约两倍时间</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds small spots and groups of calcifications; four times the time</source>
   <translation>能找到小病灶和成簇钙化;四倍时间</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>finds single calcifications; nine times the time, needs a GPU</source>
   <translation>能找到单个钙化;九倍时间,需要 GPU</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>upside down</source>
   <translation>上下颠倒</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>turned, moved, scaled a little</source>
   <translation>略微旋转、移动、缩放</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>brighter or darker</source>
   <translation>变亮或变暗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>a little out of focus</source>
   <translation>略微模糊</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>grainier</source>
   <translation>增加颗粒</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How often every image is looked at.</source>
   <translation>每幅图像被看的次数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Patience</source>
   <translation>耐心</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Stop early after so many epochs without a better one; 0 never does.</source>
   <translation>连续若干轮没有改进即提前停止;0 表示从不。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes at most</source>
   <translation>最多分钟数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Then the best epoch so far is taken; 0 sets no limit.</source>
   <translation>届时采用迄今最佳的一轮;0 表示不限。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>How far a step goes: too high and it never settles, too low and nothing is learnt.</source>
   <translation>每步的幅度:太大则不稳定,太小则学不到。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Images a step</source>
   <translation>每步图像数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>More make steadier steps and need more memory.</source>
   <translation>越多则步子越稳,所需内存越多。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Parts of a step</source>
   <translation>每步份数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>2 computes a step in two halves: half the memory, the same result.</source>
   <translation>2 表示一步分两半计算:内存减半,结果相同。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Weight decay</source>
   <translation>权重衰减</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keeps the weights small against learning by heart.</source>
   <translation>使权重保持较小,防止死记硬背。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Largest gradient</source>
   <translation>最大梯度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cuts off steps that jump; 0 cuts nothing.</source>
   <translation>截断跳动过大的步;0 表示不截断。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Mean of the weights (EMA)</source>
   <translation>权重均值(EMA)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The running mean is kept instead of the last weights, 0.998 for long trainings; 0 keeps the weights themselves.</source>
   <translation>保留滑动均值而非最后的权重,长训练用 0.998;0 保留权重本身。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Sparse weight</source>
   <translation>稀疏权重</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how strongly few places are preferred to many.</source>
   <translation>仅 LEM:多大程度上偏好少数位置。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extrema count as</source>
   <translation>极值计为</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how the extrema become one probability.</source>
   <translation>仅 LEM:极值如何合成一个概率。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their mean</source>
   <translation>均值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>their sum</source>
   <translation>总和</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>maxima only</source>
   <translation>仅极大值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Extremum window</source>
   <translation>极值窗口</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>LEM only: how many cells wide the neighbourhood is that an extremum must beat; odd.</source>
   <translation>仅 LEM:极值须超过的邻域宽度(格数);奇数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width before the score</source>
   <translation>评分前宽度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Width of a layer between features and score; 0 leaves it out.</source>
   <translation>特征与评分之间一层的宽度;0 表示省略。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Further options of the head</source>
   <translation>头部的其他选项</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>By name, as docs/networks.md lists them; they go before the fields above.</source>
   <translation>按名称填写,见 docs/networks.md;优先于上面的字段。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Cell size</source>
   <translation>格子大小</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Input pixels below one cell of the score map: 16 finds smaller spots, 32 is quicker.</source>
   <translation>评分图每格对应的输入像素:16 能找到更小病灶,32 更快。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Keep the first stages</source>
   <translation>保留前几级</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>They stay as they were learnt on many images: quicker, and safer with few images.</source>
   <translation>保持其在大量图像上学到的状态:更快,图像少时更稳妥。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Epochs of the head alone</source>
   <translation>仅头部的轮数</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Before the whole network is trained; quick.</source>
   <translation>在训练整个网络之前;快。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Rare class</source>
   <translation>稀有类别</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>What is done where one class is much rarer than the other.</source>
   <translation>当一类远少于另一类时如何处理。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>counts more</source>
   <translation>权重更高</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>is drawn more often</source>
   <translation>更常抽取</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>as it is</source>
   <translation>原样</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Numbers</source>
   <translation>数值精度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Short numbers are quicker where the device has them.</source>
   <translation>设备支持时,短精度更快。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>full (fp32)</source>
   <translation>全精度(fp32)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (bf16)</source>
   <translation>短精度(bf16)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>short (fp16), CUDA only</source>
   <translation>短精度(fp16),仅 CUDA</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for choosing</source>
   <translation>留作选择</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the best epoch is chosen.</source>
   <translation>用于选择最佳轮次的患者比例。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Kept for the figures</source>
   <translation>留作评估</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Part of the patients on whom the finished model is measured; they never train it.</source>
   <translation>用于评估最终模型的患者比例;从不用于训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Another number deals the patients out anew and starts from another place.</source>
   <translation>换一个数会重新分配患者并从别处开始。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Checkpoint every</source>
   <translation>检查点间隔</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Minutes; a crash loses no more. 0: only after each epoch.</source>
   <translation>分钟;崩溃不会损失更多。0:仅在每轮之后。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Decoded images at most</source>
   <translation>解码图像上限</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Gigabytes on the disk; the oldest go first, 0 keeps none.</source>
   <translation>磁盘上的吉字节数;最旧的先删除,0 表示不保留。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>A multiple of {0}, please.</source>
   <translation>请输入 {0} 的倍数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>An odd number, please.</source>
   <translation>请输入奇数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Not more parts than images a step.</source>
   <translation>份数不得多于每步图像数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>Both parts together less than 0.9: the rest is learnt from.</source>
   <translation>两部分之和须小于 0.9:其余用于学习。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_settings.py" />
   <source>The chosen device does not compute so. Choose Automatic.</source>
   <translation>所选设备不支持。请选择自动。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From a model of the zoo: it goes on learning from your images</source>
   <translation>从模型库中的模型开始:用您的图像继续学习</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From ImageNet weights: it knows edges and textures, no breasts yet</source>
   <translation>从 ImageNet 权重开始:认识边缘和纹理,尚不认识乳房</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>From scratch: it knows nothing</source>
   <translation>从零开始:什么都不认识</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Models of the zoo</source>
   <translation>模型库中的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Choose the model to go on from.</source>
   <translation>请选择要继续训练的模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The model {0} is no longer in the zoo. Choose another.</source>
   <translation>模型 {0} 已不在模型库中。请另选一个。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>{0} cannot be gone on from: {1}</source>
   <translation>无法从 {0} 继续:{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>The folder of {0} has vanished. Choose another model.</source>
   <translation>{0} 的文件夹已消失。请选择其他模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Wants thousands of images and many hours. With fewer it will almost surely be worse than from ImageNet weights.</source>
   <translation>需要数千幅图像和许多小时。更少时几乎肯定不如从 ImageNet 权重开始。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>Network, head and input size are those of {0}: its weights fit no others.</source>
   <translation>网络、头部和输入尺寸与 {0} 相同:其权重不适合其他结构。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>No figures on its card.</source>
   <translation>其卡片上没有数据。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_start.py" />
   <source>a mean of several networks, which cannot learn on as one</source>
   <translation>多个网络的平均,无法作为一个继续学习</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Reading some of your images…</source>
   <translation>正在读取部分图像…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Loading the network…</source>
   <translation>正在加载网络…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Learning ten steps…</source>
   <translation>正在学习十步…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Judging an image…</source>
   <translation>正在评估一幅图像…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory: choose a smaller input size, fewer images a step, or close other programs.</source>
   <translation>内存不足:请选择更小的输入尺寸、减少每步图像数或关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough memory on the device: choose a smaller input size or fewer images a step.</source>
   <translation>设备内存不足:请选择更小的输入尺寸或减少每步图像数。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for the checkpoints: make room first.</source>
   <translation>磁盘空间不足以保存检查点:请先腾出空间。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Not enough room on the disk for decoded images: make room, or keep fewer.</source>
   <translation>磁盘空间不足以保存解码图像:请腾出空间或减少保留量。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} s</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} min</source>
   <translation>{0} 分钟</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} h {1} min</source>
   <translation>{0} 小时 {1} 分钟</translation>
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
   <translation>约 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Between {0} and {1}.</source>
   <translation>在 {0} 与 {1} 之间。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From %n steps measured on {0}: {1} s each, {2} images a second.</source>
   <extracomment>For one: From %n step measured on {0}: {1} s each, {2} images a second.</extracomment>
   <translation>
    <numerusform>根据在 {0} 上测量的 %n 步:每步 {1} 秒,每秒 {2} 幅图像。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} steps and {1} an epoch, {2} epochs; reading {3}, measuring at the end {4}.</source>
   <translation>每轮 {0} 步、{1},共 {2} 轮;读取 {3},最后评估 {4}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image could be read: the time to read them is not counted.</source>
   <translation>没有图像可读:未计入读取时间。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>%n images are decoded already.</source>
   <extracomment>For one: %n image is decoded already.</extracomment>
   <translation>
    <numerusform>已解码 %n 幅图像。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} images a step do not fit at once: they are computed {1} at a time.</source>
   <translation>每步 {0} 幅图像无法同时放下:每次计算 {1} 幅。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Memory: {0} needed, {1} free.</source>
   <translation>内存:需要 {0},空闲 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>On the device: {0} needed, {1} free.</source>
   <translation>设备内存:需要 {0},空闲 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Disk: {0} for checkpoints, {1} for decoded images; {2} free.</source>
   <translation>磁盘:检查点 {0},解码图像 {1};空闲 {2}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>With {0} positive and {1} other patients held out, an AUC of {2} could be anything from {3} to {4}.</source>
   <translation>留出 {0} 名阳性和 {1} 名其他患者时,AUC {2} 的真值可能在 {3} 到 {4} 之间。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>{0} % of the images are positive: the model may learn to say the same of all. The rare class counts more by itself; more images of it help better.</source>
   <translation>{0} % 的图像为阳性:模型可能学会对所有图像给出同样的结论。稀有类别会自动加权;增加其图像更有帮助。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one maker ({0}): nothing is known of others.</source>
   <translation>所有图像来自同一厂商({0}):对其他厂商一无所知。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>All images are of one view ({0}): nothing is known of others.</source>
   <translation>所有图像为同一体位({0}):对其他体位一无所知。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>No image has outlines: whether it finds the right places cannot be measured.</source>
   <translation>没有图像带轮廓:无法评估其定位是否正确。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no lesion.</source>
   <extracomment>For one: Only %n patient has no lesion.</extracomment>
   <translation>
    <numerusform>仅 %n 名患者没有病变。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have no cancer.</source>
   <extracomment>For one: Only %n patient has no cancer.</extracomment>
   <translation>
    <numerusform>仅 %n 名患者没有癌症。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a cancer.</source>
   <extracomment>For one: Only %n patient has a cancer.</extracomment>
   <translation>
    <numerusform>仅 %n 名患者患癌。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>Only %n patients have a lesion.</source>
   <extracomment>For one: Only %n patient has a lesion.</extracomment>
   <translation>
    <numerusform>仅 %n 名患者有病变。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trainer_words.py" />
   <source>From {0} on a model begins to hold for others.</source>
   <translation>达到 {0} 名后,模型才开始适用于他人。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The disk is nearly full</source>
   <translation>磁盘几乎已满</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training's folder is gone</source>
   <translation>训练文件夹不见了</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_course.py" />
   <source>The training goes on as long as it can, but it cannot write checkpoints. Make room, or connect the drive again.</source>
   <translation>训练会尽可能继续，但无法写入检查点。请腾出空间或重新连接驱动器。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training broke off</source>
   <translation>训练中断</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training stopped</source>
   <translation>训练已停止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Training discarded</source>
   <translation>训练已丢弃</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stopped early</source>
   <translation>提前停止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training diverges</source>
   <translation>训练发散</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing is learnt so far</source>
   <translation>至今没有学到东西</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model has not learnt</source>
   <translation>模型没有学会</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The training images are learnt by heart</source>
   <translation>训练图像被死记硬背</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The device's memory was full</source>
   <translation>设备内存已满</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The checkpoint was not written</source>
   <translation>检查点未写入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The model was not written</source>
   <translation>模型未写入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The graphics processor stopped working</source>
   <translation>图形处理器停止工作</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Decoded images are not kept</source>
   <translation>解码的图像未保留</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images left out</source>
   <translation>图像已略过</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Images not used</source>
   <translation>图像未使用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Model not usable</source>
   <translation>模型不可用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Data not usable</source>
   <translation>数据不可用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Device trouble</source>
   <translation>设备故障</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Unexpected error</source>
   <translation>意外错误</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>File or folder not accessible</source>
   <translation>文件或文件夹无法访问</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A training is running already</source>
   <translation>已有训练在运行</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It ended without a word.</source>
   <translation>它没有任何提示就结束了。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}): by the system for want of memory, or by hand.</source>
   <translation>其进程被外部终止（{0}）：由系统因内存不足或由人手动终止。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process was ended from outside ({0}).</source>
   <translation>其进程被外部终止（{0}）。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its process ended with code {0}.</source>
   <translation>其进程以代码 {0} 结束。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped, and what it had learnt was thrown away.</source>
   <translation>它已停止，所学内容已丢弃。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>It was stopped before the first epoch ended: there is no model.</source>
   <translation>在第一轮结束前停止：没有模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No epoch after epoch {0} was better for {1} epochs.</source>
   <translation>第 {0} 轮之后的 {1} 轮都没有更好。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss rose from {0} to {1}.</source>
   <translation>损失从 {0} 升至 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>After {0} epochs the loss is {1} (guessing: {2}) and the best validation AUC {3}.</source>
   <translation>{0} 轮之后损失为 {1}（猜测：{2}），最佳验证 AUC 为 {3}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>For {0} epochs the training loss fell while the validation loss rose.</source>
   <translation>连续 {0} 轮训练损失下降而验证损失上升。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>A batch of {0} images is now computed in parts of {1}; the result of a step is the same, it takes a little longer.</source>
   <translation>{0} 张图像的批次现在按每份 {1} 张计算；每步结果相同，只是稍慢。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0}. The training goes on; the last good checkpoint stays.</source>
   <translation>{0}。训练继续；最后一个完好的检查点保留。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written. The best epoch before it lies in {3}.</source>
   <translation>第 {1} 轮第 {2} 步损失为 {0}：权重无用，未写入模型。此前的最佳轮次在 {3}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The loss is {0} in epoch {1}, step {2}: the weights are of no use and no model was written.</source>
   <translation>第 {1} 轮第 {2} 步损失为 {0}：权重无用，未写入模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>{0} is being trained by process {1}</source>
   <translation>{0} 正由进程 {1} 训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>there is no checkpoint to go on from</source>
   <translation>没有可继续的检查点</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>it says the same of every image. It was written, marked as not usable.</source>
   <translation>它对每张图像的判断都相同。已写入并标记为不可用。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>its AUC of {0} ({1} to {2}) on {3} images is not above chance. It was written, marked as not usable.</source>
   <translation>其在 {3} 张图像上的 AUC {0}（{1} 至 {2}）不高于随机水平。已写入并标记为不可用。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No space left on device</source>
   <translation>设备上没有剩余空间</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Permission denied</source>
   <translation>权限被拒绝</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No such file or directory</source>
   <translation>没有该文件或文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Resume it: it goes on after {0} steps of epoch {1}.</source>
   <translation>请恢复：它将在第 {1} 轮的 {0} 步之后继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>No checkpoint had been written: start it again.</source>
   <translation>尚未写入检查点：请重新开始。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Its checkpoint cannot be gone on from. {0}</source>
   <translation>无法从其检查点继续。{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again, or with fewer images for a first look.</source>
   <translation>请重新训练，或先用较少图像试试。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Stop, and train again with a third of the learning rate; the best epoch is kept.</source>
   <translation>请停止并以三分之一的学习率重新训练；最佳轮次会保留。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Train again with a tenth of the learning rate, in full precision (fp32).</source>
   <translation>请以十分之一的学习率、全精度 (fp32) 重新训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels; then try a pretrained start, a larger input size, or more images.</source>
   <translation>请检查标签；然后尝试预训练起点、更大的输入或更多图像。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>The best epoch is kept. More images, more augmentation or a frozen stem may help.</source>
   <translation>最佳轮次会保留。更多图像、更多增强或冻结主干可能有帮助。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Nothing to do. For more speed close other programs or choose a smaller input.</source>
   <translation>无需处理。若要更快，请关闭其他程序或选择更小的输入。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Make room on the disk, or allow writing there: the next one is tried again.</source>
   <translation>请腾出磁盘空间或允许写入：下一个会再次尝试。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Restart the computer, then resume: it goes on from the last checkpoint. If it happens again, update the driver or train on the CPU.</source>
   <translation>请重启计算机后恢复：它从最后的检查点继续。如再次发生，请更新驱动程序或在 CPU 上训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Wait until it has ended, or stop it, then start this one again.</source>
   <translation>请等待其结束或停止它，然后再开始这一个。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Start the training again.</source>
   <translation>请重新开始训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Do not read with it. Check the labels, add images, or train longer.</source>
   <translation>请勿用它阅片。请检查标签、添加图像或训练更久。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check the labels, add images, or train longer.</source>
   <translation>请检查标签、添加图像或训练更久。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Check that it still exists and that you may read it.</source>
   <translation>请检查它是否仍然存在且可读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Choose a smaller input size or backbone, or close other programs.</source>
   <translation>请选择更小的输入或主干，或关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_failure_words.py" />
   <source>Copy the details and report it to the developers.</source>
   <translation>请复制详细信息并报告给开发人员。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard…</source>
   <translation>丢弃…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} ended while the window was closed.</source>
   <translation>{0} 的训练在窗口关闭期间结束。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on.</source>
   <translation>{0} 的训练中断；可以继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>after {0} steps of epoch {1}</source>
   <translation>第 {1} 轮的 {0} 步之后</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} was stopped; it can go on {1}.</source>
   <translation>{0} 的训练已停止；可在{1}继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>The training of {0} broke off; it can go on {1}.</source>
   <translation>{0} 的训练中断；可在{1}继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0}, paused</source>
   <translation>{0}，已暂停</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training {0}: {1}</source>
   <translation>训练 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Training of {0}…</source>
   <translation>{0} 的训练…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Show the training</source>
   <translation>显示训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Discard the training</source>
   <translation>丢弃训练</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Throw away the training of {0}?</source>
   <translation>丢弃 {0} 的训练？</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Its folder is removed; it cannot go on.</source>
   <translation>其文件夹将被删除；无法继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>A training is running</source>
   <translation>训练正在运行</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>{0} is still being trained.</source>
   <translation>{0} 仍在训练中。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>In the background it goes on without the window; the next start finds it again.</source>
   <translation>在后台它会在没有窗口的情况下继续；下次启动会再次找到它。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_presence.py" />
   <source>Go on in the background</source>
   <translation>在后台继续</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The images are being read</source>
   <translation>正在读取图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Pausing after this step</source>
   <translation>这一步之后暂停</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopping after this step</source>
   <translation>这一步之后停止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Discarded</source>
   <translation>已丢弃</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Ended with an error</source>
   <translation>因错误结束</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Broken off</source>
   <translation>已中断</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Checkpoint written: from here the training can go on.</source>
   <translation>已写入检查点：训练可从此处继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Paused. The computer may be switched off now.</source>
   <translation>已暂停。现在可以关闭计算机。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training is taken up again.</source>
   <translation>训练重新开始。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0} images to train on, {1} to choose the best epoch, {2} kept aside for the figures.</source>
   <translation>{0} 张用于训练，{1} 张用于选择最佳轮次，{2} 张留作评估。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training goes on after {0} steps of epoch {1}.</source>
   <translation>训练在第 {1} 轮的 {0} 步之后继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The training begins on {0}.</source>
   <translation>训练在 {0} 上开始。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head was trained alone; now everything is trained.</source>
   <translation>新的头部已单独训练；现在训练全部。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Epoch {0} of {1}: loss {2}, AUC {3} on the validation images.</source>
   <translation>第 {0}/{1} 轮：验证图像上损失 {2}，AUC {3}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best so far.</source>
   <translation>目前最佳。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Stopped. The best epoch is kept, and the training can go on later.</source>
   <translation>已停止。保留了最佳轮次，训练可稍后继续。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished, but the model has not learnt to tell the images apart.</source>
   <translation>已完成，但模型没有学会区分图像。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The next page says what was measured; check the labels, or train longer.</source>
   <translation>下一页说明测量结果；请检查标签或训练更久。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>Finished. The best epoch was measured on the images kept aside.</source>
   <translation>已完成。最佳轮次已在留出的图像上评估。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>See the result on the next page.</source>
   <translation>请在下一页查看结果。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer stays awake until the training has ended.</source>
   <translation>计算机将保持唤醒直到训练结束。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The computer may fall asleep: {0}. Switch sleeping off in its settings.</source>
   <translation>计算机可能进入睡眠：{0}。请在其设置中关闭睡眠。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The best epoch is being measured</source>
   <translation>正在评估最佳轮次</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>The new head is trained alone</source>
   <translation>正在单独训练新的头部</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>epoch {0} of {1}</source>
   <translation>第 {0}/{1} 轮</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>{0}, step {1} of {2}</source>
   <translation>{0}，第 {1}/{2} 步</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>less than a minute left</source>
   <translation>剩余不到一分钟</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about %n minutes left</source>
   <extracomment>For one: about %n minute left</extracomment>
   <translation>
    <numerusform>剩余约 %n 分钟</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/training_words.py" />
   <source>about {0} h {1} min left</source>
   <translation>剩余约 {0} 小时 {1} 分钟</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Name in the zoo</source>
   <translation>模型库中的名称</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use it from now on</source>
   <translation>从现在起使用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Adopt</source>
   <translation>采用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Keep as candidate</source>
   <translation>保留为候选</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw away…</source>
   <translation>丢弃…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Use this model</source>
   <translation>使用此模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Go back to {0}</source>
   <translation>返回 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>There is no model in the run's folder.</source>
   <translation>训练文件夹中没有模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>It cannot be adopted: {0}</source>
   <translation>不能采用：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is adopted and in use.</source>
   <translation>{0} 已采用并正在使用。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is kept as a candidate: listed in the zoo, not used.</source>
   <translation>{0} 已保留为候选：列在模型库中，但不使用。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>{0} is in the zoo; in use is {1}.</source>
   <translation>{0} 在模型库中；正在使用 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>A model of yours has this name. Adopted, the new one takes its place, and the old one is kept for going back. As a candidate it needs another name, e.g. {0}.</source>
   <translation>您已有同名模型。采用后新模型将取代它，旧模型会保留以便返回。作为候选则需要另一个名称，例如 {0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Nothing has been decided yet. In use is {0}.</source>
   <translation>尚未作出决定。正在使用 {0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>What is in the zoo stays there.</source>
   <translation>模型库中的内容保持不变。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>The model is lost.</source>
   <translation>模型将丢失。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Throw the model away</source>
   <translation>丢弃模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Model and checkpoints of this run are removed and cannot be brought back.</source>
   <translation>此次训练的模型和检查点将被删除且无法恢复。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove, keep the log</source>
   <translation>删除，保留日志</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_actions.py" />
   <source>Remove everything</source>
   <translation>全部删除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Yellow cross: strongest point; blue: outlines; green: truth; colour: 0.7 and more.</source>
   <translation>黄色十字：最强点；蓝色：轮廓；绿色：真值；着色：0.7 及以上。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>No case has changed side.</source>
   <translation>没有病例的判断发生改变。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Show {0} more</source>
   <translation>再显示 {0} 个</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Left the model in use, right the new one; click to enlarge</source>
   <translation>左为正在使用的模型，右为新模型；点击放大</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Changed case</source>
   <translation>改变的病例</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>New model</source>
   <translation>新模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>Model in use</source>
   <translation>正在使用的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_cases.py" />
   <source>There is no picture of this case.</source>
   <translation>此病例没有图片。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_plots.py" />
   <source>cannot be computed</source>
   <translation>无法计算</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figure (95 % interval)</source>
   <translation>指标（95 % 区间）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_table.py" />
   <source>Figures of both models</source>
   <translation>两个模型的指标</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>hits</source>
   <translation>命中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model is not usable and cannot be adopted: {0}</source>
   <translation>新模型不可用，不能采用：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained or tuned on {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} 曾用这 {2} 名患者中的 {1} 名训练或调整：其指标偏高。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} comes from a model that has seen {1} of these {2} patients: its figures flatter it.</source>
   <translation>{0} 源自见过这 {2} 名患者中 {1} 名的模型：其指标偏高。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether {0} has seen these patients: its card does not list them.</source>
   <translation>不清楚 {0} 是否见过这些患者：其卡片未列出。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>It is not known whether the model that {0} was trained from has seen these patients.</source>
   <translation>不清楚 {0} 的起始模型是否见过这些患者。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cannot be compared: {1}</source>
   <translation>无法比较 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>There is no other model to compare with.</source>
   <translation>没有其他可比较的模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} is this very model: there is nothing to compare.</source>
   <translation>{0} 就是此模型：没有可比较的内容。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} speaks for “{1}”, the labels here for “{2}”.</source>
   <translation>{0} 判断的是“{1}”，这里的标签是“{2}”。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} was trained on synthetic images only.</source>
   <translation>{0} 仅用合成图像训练。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients, {1} with and {2} without a finding, are too few to be sure of a figure.</source>
   <translation>{0} 名患者（{1} 名有、{2} 名无病变）太少，指标不可靠。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>No lesion is outlined: hits and Dice cannot be computed.</source>
   <translation>没有勾画病灶：无法计算命中和 Dice。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images that were kept aside are gone; they are left out.</source>
   <translation>{0} 张预留图像已不存在；已略过。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images have another label than at the training; the old one counts.</source>
   <translation>{0} 张图像的标签与训练时不同；以旧标签为准。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} images could not be read; they are left out.</source>
   <translation>{0} 张图像无法读取；已略过。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are positive: AUC and specificity cannot be computed.</source>
   <translation>所有图像均为阳性：无法计算 AUC 和特异度。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>All images are negative: AUC, sensitivity, hits and Dice cannot be computed.</source>
   <translation>所有图像均为阴性：无法计算 AUC、灵敏度、命中和 Dice。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals after DeLong; the difference is paired.</source>
   <translation>区间按 DeLong 法；差异为配对。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Intervals by drawing whole patients; the difference is paired.</source>
   <translation>区间按患者整体抽样；差异为配对。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Hits by chance</source>
   <translation>随机命中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>So often blind pointing into the breast would hit.</source>
   <translation>在乳房内盲目指点的命中率。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model has not learnt enough to be used.</source>
   <translation>新模型学习不足，不能使用。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>The new model was measured alone.</source>
   <translation>仅测量了新模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} patients are too few to be sure.</source>
   <translation>{0} 名患者太少，无法确定。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better on {0}</source>
   <translation>在{0}上更好</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse on {0}</source>
   <translation>在{0}上更差</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no sure difference on {0}</source>
   <translation>在{0}上无确定差异</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>Nothing can be compared on these images.</source>
   <translation>这些图像上没有可比较的内容。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} and {1}</source>
   <translation>{0}和{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>better</source>
   <translation>更好</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>worse</source>
   <translation>更差</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>wrong before, right now</source>
   <translation>之前错误，现在正确</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>right before, wrong now</source>
   <translation>之前正确，现在错误</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>points at the lesion now</source>
   <translation>现在指向病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>no longer points at the lesion</source>
   <translation>不再指向病灶</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>p {0} → {1}</source>
   <translation>p {0} → {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/trial_words.py" />
   <source>{0} cases turned right, {1} turned wrong; on {2} more only the place differs.</source>
   <translation>{0} 例变为正确，{1} 例变为错误；另有 {2} 例仅位置不同。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>at detector</source>
   <translation>探测器处</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>corrected for magnification</source>
   <translation>已校正放大</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>calibrated</source>
   <translation>已校准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>in the slice</source>
   <translation>层内</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>given with the data set</source>
   <translation>随数据集提供</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>screen not measured</source>
   <translation>屏幕未测量</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/true_size.py" />
   <source>true size, {0}</source>
   <translation>真实大小，{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not opened</source>
   <translation>未打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>View {0}</source>
   <translation>视图 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>not analysed</source>
   <translation>未分析</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/view_tile.py" />
   <source>probability {0:.2f}</source>
   <translation>概率 {0:.2f}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies that you open stand here.</source>
   <translation>您打开的检查会显示在这里。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer's mark</source>
   <translation>LEM Viewer 标志</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>LEM Viewer</source>
   <translation>LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Local Extremum Mapping (LEM) scores the regions of a mammogram and shows which local extrema of the score carried the model's answer, and where. It is a research method: not a medical device, and no substitute for a radiologist's reading.</source>
   <translation>局部极值映射 (LEM) 对乳腺 X 线图像各区域评分，并显示哪些局部极值支持了模型的结论及其位置。这是一种研究方法：不是医疗器械，也不能代替放射科医生阅片。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open a study (folder)…</source>
   <translation>打开检查（文件夹）…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open files or a ZIP…</source>
   <translation>打开文件或 ZIP…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Open the demo study</source>
   <translation>打开演示检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Four synthetic views with known truth</source>
   <translation>四个带参考标注的合成视图</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>or drop a folder, files or a ZIP anywhere in this window</source>
   <translation>或将文件夹、文件或 ZIP 拖放到此窗口</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>Studies opened last</source>
   <translation>最近打开的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/welcome.py" />
   <source>no longer there: {0}</source>
   <translation>已不存在：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window values</source>
   <translation>窗值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Window on offer</source>
   <translation>可选窗</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Centre</source>
   <translation>窗位</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>Width</source>
   <translation>窗宽</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>As the file has it</source>
   <translation>与文件相同</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>&amp;Centre</source>
   <translation>窗位(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>W&amp;idth</source>
   <translation>窗宽(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>changed by hand</source>
   <translation>手动更改</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The linked views take the same values.</source>
   <translation>以模态值表示。联动视图采用相同数值。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/window_dialog.py" />
   <source>In modality values. The views are not linked: this one only.</source>
   <translation>以模态值表示。视图未联动：仅此视图。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Percentiles 1 to 99.5</source>
   <translation>百分位 1 至 99.5</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Full range</source>
   <translation>全范围</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>Curve {0}</source>
   <translation>曲线 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/windowing.py" />
   <source>{0}  inverted</source>
   <translation>{0}  反相</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn on {0}: {1}</source>
   <translation>模型于 {0} 撤回：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/withdrawn_words.py" />
   <source>Model withdrawn: {0}</source>
   <translation>模型已撤回：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Copy the values</source>
   <translation>复制数值</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/workbench.py" />
   <source>Write its text…</source>
   <translation>输入文字…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search name, ID, accession number, description</source>
   <translation>搜索姓名、ID、检查号、描述</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Search the worklist</source>
   <translation>搜索工作列表</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any status</source>
   <translation>任意状态</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Any density</source>
   <translation>任意密度</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Density {0}</source>
   <translation>密度 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Assigned to</source>
   <translation>分配给</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Anybody</source>
   <translation>任何人</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Unread by me</source>
   <translation>我未读</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Flagged</source>
   <translation>已标记</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Disagreement</source>
   <translation>不一致</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Has truth</source>
   <translation>有参考标注</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>any</source>
   <translation>任意</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Least probability</source>
   <translation>最低概率</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Model from</source>
   <translation>模型自</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>Me ({0})</source>
   <translation>我（{0}）</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_filters.py" />
   <source>A date like 2026-11-28, 2026-11 or 2026</source>
   <translation>日期，如 2026-11-28、2026-11 或 2026</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Study not opened</source>
   <translation>检查未打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>its files are no longer where they were</source>
   <translation>其文件已不在原处</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_session.py" />
   <source>Connect the drive, or add the folder they were moved to.</source>
   <translation>请连接磁盘，或添加其移至的文件夹。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist – LEM Viewer</source>
   <translation>工作列表 – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder…</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>List the studies below a folder; it is watched for new ones</source>
   <translation>列出文件夹下的检查；并监视新检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Open the chosen study (Return)</source>
   <translation>打开所选检查 (Return)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Worklist</source>
   <translation>工作列表</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Add a folder to the library</source>
   <translation>向检查库添加文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Take the flag away (F)</source>
   <translation>取消标记 (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Flag (F)</source>
   <translation>标记 (F)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Assign to</source>
   <translation>分配给</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>%n studies</source>
   <extracomment>For one: %n study</extracomment>
   <translation>
    <numerusform>%n 项检查</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Indexing {0}</source>
   <translation>正在索引 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} files seen, {1} read, {2} studies</source>
   <translation>已查看 {0} 个文件，读取 {1} 个，{2} 项检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>Stopped; what was read is kept</source>
   <translation>已停止；已读内容保留</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_window.py" />
   <source>{0} new views, {1} files gone, {2} damaged</source>
   <translation>{0} 个新视图，{1} 个文件消失，{2} 个损坏</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Born</source>
   <translation>出生</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>new</source>
   <translation>新</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>reading</source>
   <translation>阅片中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>read</source>
   <translation>已读</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>audited</source>
   <translation>已审核</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>files gone</source>
   <translation>文件丢失</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Its files are no longer in {0}</source>
   <translation>其文件已不在 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>Highest of its views, by {0}</source>
   <translation>其各视图中最高，来自 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>A reader and the model differ on a breast</source>
   <translation>阅片者与模型对某侧乳腺意见不一</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/worklist_words.py" />
   <source>There is truth for it: outlines or a label</source>
   <translation>有参考标注：轮廓或标签</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The card of {0} was changed.</source>
   <translation>{0} 的卡片已修改。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is no folder {0} yet.</source>
   <translation>文件夹 {0} 尚不存在。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The system has no window for folders. It is {0}</source>
   <translation>系统没有文件夹窗口。位置是 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename a model</source>
   <translation>重命名模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>What it has read before goes on naming it {0}.</source>
   <translation>它以前读过的内容仍称它为 {0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>New name</source>
   <translation>新名称</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is called {1} now.</source>
   <translation>{0} 现在名为 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw a model</source>
   <translation>撤回模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Nobody can use {0} any more, under whatever name. Wherever it was used, the reason stands beside what it said. It can be restored.</source>
   <translation>无论用什么名称，任何人都不能再使用 {0}。凡用过它的地方，其结论旁都会注明原因。可以恢复。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is withdrawn: {1}</source>
   <translation>{0} 已撤回：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} may be used again. It had been withdrawn: {1}</source>
   <translation>{0} 可以再次使用。它曾被撤回：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is adopted.</source>
   <translation>{0} 已采用。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll a model back</source>
   <translation>回退模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} takes the place of {1}. The one that goes is kept: rolling back once more brings it back. What was read before goes on naming the version that read it.</source>
   <translation>{0} 取代 {1}。被换下的版本会保留：再次回退即可找回。以前读过的内容仍注明读取它的版本。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Roll back</source>
   <translation>回退</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} is {1} now.</source>
   <translation>{0} 现在是 {1}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} reads every study that no other rule gives to another model.</source>
   <translation>凡没有其他规则交给别的模型的检查，都由 {0} 读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Export a model</source>
   <translation>导出模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was written to {1}</source>
   <translation>{0} 已写入 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Before you pass it on: {0}</source>
   <translation>转交之前：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out: {0}</source>
   <translation>未包含：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Writing {0}…</source>
   <translation>正在写入 {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import a model's folder</source>
   <translation>导入模型文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Looking at {0}…</source>
   <translation>正在检查 {0}…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} was imported.</source>
   <translation>{0} 已导入。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The version from before is kept: roll back brings it back.</source>
   <translation>以前的版本已保留：回退即可找回。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Left out, never opened: {0}</source>
   <translation>未包含且从未打开：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model named {0} already.</source>
   <translation>已有名为 {0} 的模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>There is a model of yours named {0}. Give the new one another name, or let it take the other's place: the version from before is kept.</source>
   <translation>您已有名为 {0} 的模型。请给新模型另取名称，或让它取而代之：以前的版本会保留。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>A model named {0} comes with the program. Give the new one another name.</source>
   <translation>名为 {0} 的模型随程序提供。请给新模型另取名称。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>The name is taken</source>
   <translation>名称已被占用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Import with this name</source>
   <translation>以此名称导入</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>Clear the cache</source>
   <translation>清空缓存</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} are given back. The next training decodes its images anew.</source>
   <translation>将释放 {0}。下次训练会重新解码图像。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_acts.py" />
   <source>{0} were given back.</source>
   <translation>已释放 {0}。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>First model</source>
   <translation>第一个模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Second model</source>
   <translation>第二个模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>Comparison of two models</source>
   <translation>两个模型的比较</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>95 % intervals stand behind the figures. Sets are matched by their words on the cards; figures of different sets must not be held against each other. For a paired test on the same images: Dashboard (Ctrl+E), Two models.</source>
   <translation>数值后为 95 % 区间。数据集按卡片上的文字匹配；不同数据集的数值不可相互比较。要在相同图像上做配对检验：仪表板 (Ctrl+E)，两个模型。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>and</source>
   <translation>与</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_page.py" />
   <source>withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>What they are</source>
   <translation>它们是什么</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Both on: {0}</source>
   <translation>两者均在：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the first on: {0}</source>
   <translation>仅第一个在：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Only the second on: {0}</source>
   <translation>仅第二个在：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>on {0}</source>
   <translation>在 {0} 上</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>not calibrated</source>
   <translation>未校准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_compare_words.py" />
   <source>Networks read together</source>
   <translation>共同读取的网络</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Images decoded for trainings</source>
   <translation>为训练解码的图像</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version</source>
   <translation>早期版本</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Earlier version is</source>
   <translation>早期版本是</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Models on the disk</source>
   <translation>磁盘上的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show the folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Show where your models lie</source>
   <translation>显示您的模型所在位置</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Caches: what can be made again</source>
   <translation>缓存：可重新生成的内容</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Your models lie in {0}</source>
   <translation>您的模型位于 {0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>No cache takes room.</source>
   <translation>没有缓存占用空间。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>{0}, a training uses it now</source>
   <translation>{0}，训练正在使用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear…</source>
   <translation>清空…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_disk_page.py" />
   <source>Clear: {0}</source>
   <translation>清空：{0}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>What it was trained from</source>
   <translation>由什么训练而来</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Edit the card…</source>
   <translation>编辑卡片…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Change the words on the card of your own model</source>
   <translation>修改您自己模型卡片上的文字</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Show the model's files</source>
   <translation>显示模型的文件</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make it the default</source>
   <translation>设为默认</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Let it read what no other rule gives to another model</source>
   <translation>让它读取没有其他规则交给别的模型的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Make the candidate a model like the others</source>
   <translation>使候选模型成为正式模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Write the model as one file to pass on</source>
   <translation>将模型写成一个可转交的文件</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Give your own model another name (F2)</source>
   <translation>给您自己的模型另取名称 (F2)</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Roll back…</source>
   <translation>回退…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Exchange it with the version it replaced</source>
   <translation>与它所替换的版本互换</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdraw…</source>
   <translation>撤回…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Say that the model must not be used any more, and why</source>
   <translation>说明该模型不得再使用及其原因</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Take the withdrawal back</source>
   <translation>取消撤回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>not here</source>
   <translation>不在此处</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_models_page.py" />
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>A model was put back</source>
   <translation>一个模型已放回</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>the program was ended while it exchanged {0}</source>
   <translation>程序在交换 {0} 时被终止</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_room.py" />
   <source>It is the version from before; exchange or import again if you want to.</source>
   <translation>这是以前的版本；如有需要请再次交换或导入。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Model for every study</source>
   <translation>用于每个检查的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No.</source>
   <translation>编号</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Manufacturer contains</source>
   <translation>制造商包含</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules, the first that fits counts</source>
   <translation>规则，以第一条适合的为准</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>any manufacturer</source>
   <translation>任何制造商</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Which model reads the open study</source>
   <translation>哪个模型读取打开的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule</source>
   <translation>添加规则</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Add a rule after the chosen one</source>
   <translation>在所选规则之后添加规则</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Remove the chosen rule</source>
   <translation>删除所选规则</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count earlier</source>
   <translation>让所选规则更早生效</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Let the chosen rule count later</source>
   <translation>让所选规则更晚生效</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The chosen rule</source>
   <translation>所选规则</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>The open study</source>
   <translation>打开的检查</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>Rules count where no model is chosen for every study, and for real studies: a study of this program's phantoms is read by a model that was made for them. A change holds from the next analysis on.</source>
   <translation>未为每个检查选定模型时规则才生效，且仅用于真实检查：本程序体模的检查由专为其制作的模型读取。更改自下次分析起生效。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>by the rules below</source>
   <translation>按下面的规则</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} reads it.</source>
   <translation>由 {0} 读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>No study is open. The next one is read by {0}, if no rule says otherwise.</source>
   <translation>没有打开的检查。若无规则另有规定，下一个由 {0} 读取。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_rules_page.py" />
   <source>{0} was chosen for every study: the rules rest.</source>
   <translation>已为每个检查选定 {0}：规则不生效。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Models – LEM Viewer</source>
   <translation>模型 – LEM Viewer</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>All models</source>
   <translation>所有模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Which model reads what</source>
   <translation>哪个模型读什么</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>What happened</source>
   <translation>发生了什么</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a file…</source>
   <translation>导入文件…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model that was exported as one file</source>
   <translation>接收以单个文件导出的模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Import a folder…</source>
   <translation>导入文件夹…</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>Take in a model's folder, or that of a MONAI bundle</source>
   <translation>接收模型文件夹或 MONAI bundle 文件夹</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_window.py" />
   <source>A model's file or folder can be dropped here to import it.</source>
   <translation>可将模型的文件或文件夹拖放到此处导入。</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Comes from</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>this model</source>
   <translation>此模型</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>started from</source>
   <translation>起始于</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>member</source>
   <translation>成员</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>lesions found by</source>
   <translation>病灶由其发现</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not in this zoo</source>
   <translation>不在此模型库中</translation>
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
   <translation>程序</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you, a candidate</source>
   <translation>您，候选</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>you</source>
   <translation>您</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>not usable</source>
   <translation>不可用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>default</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>usable</source>
   <translation>可用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Named</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>rule {0}: {1}</source>
   <translation>规则 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>Reads by</source>
   <translation>读取依据</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>no rule</source>
   <translation>无规则</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0}, and {1} for the earlier version</source>
   <translation>{0}，早期版本 {1}</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>On the disk</source>
   <translation>磁盘占用</translation>
  </message>
  <message>
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>{0} ({1} images)</source>
   <translation>{0}（{1} 幅图像）</translation>
  </message>
  <message numerus="yes">
   <location filename="../../lem_viewer/gui/zoo_words.py" />
   <source>%n models, {0}</source>
   <extracomment>For one: %n model, {0}</extracomment>
   <translation>
    <numerusform>%n 个模型，{0}</numerusform>
   </translation>
  </message>
 </context>
</TS>
