-- Each edit that took something which is not there now. undoes: the edit that it took back, if it did. words: folded.
CREATE TABLE trash (
    sequence BIGINT PRIMARY KEY,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    by_whom VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    undoes UUID,
    words VARCHAR NOT NULL
);

-- What it took, and the words by which one finds it there.
CREATE TABLE trash_entry (
    id UUID PRIMARY KEY,
    sequence BIGINT NOT NULL,
    customer UUID NOT NULL,
    kind VARCHAR(10) NOT NULL,
    name VARCHAR NOT NULL,
    words VARCHAR NOT NULL
);
CREATE INDEX trash_entry_sequence_kind ON trash_entry (sequence, kind);

-- Their name, company and nickname, folded.
ALTER TABLE customer ADD COLUMN words VARCHAR NOT NULL;
