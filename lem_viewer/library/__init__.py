"""What is known of studies, readers and models, kept: SQLAlchemy on SQLite or a server's SQL."""
