"""Makes the illustrative demonstration feed `gtfs/jamtland-demo/` from the tables in `gtfs/jamtland-demo-source/`."""
