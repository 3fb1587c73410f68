"""Files become values: DICOM, PNG, TIFF, JPEG and archives into views, truth and notices."""
