-- The same as answer.awk, for DuckDB: see duckdb.js. A join with a table of windows would lose the order of
-- the records.
COPY (
	SELECT id, nom, niveau, date, platform,
		CASE WHEN platform IS NULL THEN 'unknown-level'
			WHEN day < opens THEN 'upcoming'
			WHEN day <= closes THEN 'open'
			ELSE 'closed' END AS state,
		opens, closes,
		CASE WHEN day < opens THEN opens ELSE closes END - day AS days
	FROM (
		SELECT *, CAST(date AS DATE) AS day,
			CASE WHEN niveau IN ('L3', 'M2', 'DU') THEN 'ecandidat'
				WHEN niveau = 'M1' THEN 'mon-master' END AS platform,
			CASE platform WHEN 'ecandidat' THEN DATE '2024-03-25'
				WHEN 'mon-master' THEN DATE '2024-02-26' END AS opens,
			CASE platform WHEN 'ecandidat' THEN DATE '2024-04-25'
				WHEN 'mon-master' THEN DATE '2024-03-24' END AS closes
		FROM read_csv(getvariable('table'), delim = ';', header = true, auto_detect = false,
			columns = {id: 'VARCHAR', nom: 'VARCHAR', niveau: 'VARCHAR', date: 'VARCHAR'})
	)
) TO '/dev/stdout' (FORMAT csv, DELIMITER ';', HEADER);
