"""Values to screen: PySide6, cv2 and pyqtgraph; neither torch nor pydicom, not even indirectly."""
