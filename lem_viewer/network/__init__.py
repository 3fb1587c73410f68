"""A mammogram becomes a prediction: inputs, network, localization, checkpoint, predictor."""
