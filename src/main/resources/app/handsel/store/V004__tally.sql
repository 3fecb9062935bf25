-- How many rows each table has, and the sum of their checksums: kept up with each edit, so that a scan can prove it.
CREATE TABLE tally (
    name VARCHAR(10) PRIMARY KEY,
    number BIGINT NOT NULL,
    checksum BIGINT NOT NULL
);
