-- Bodies lie in the row itself; only one with a picture in it may be too long for that.
SET MAX_LENGTH_INPLACE_LOB 65536;

CREATE TABLE customer (
    id UUID PRIMARY KEY,
    referred_by UUID,
    body CLOB NOT NULL
);
CREATE INDEX customer_referred_by ON customer (referred_by);

CREATE TABLE note (
    id UUID PRIMARY KEY,
    customer UUID NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    body CLOB NOT NULL
);
CREATE INDEX note_customer_at ON note (customer, at DESC);

CREATE TABLE interest (
    id UUID PRIMARY KEY,
    customer UUID NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    body CLOB NOT NULL
);
CREATE INDEX interest_customer_at ON interest (customer, at);

-- earliest: of all the days on which it ever was due.
CREATE TABLE promise (
    id UUID PRIMARY KEY,
    customer UUID NOT NULL,
    is_open BOOLEAN NOT NULL,
    due DATE NOT NULL,
    earliest DATE NOT NULL,
    body CLOB NOT NULL
);
CREATE INDEX promise_customer_due ON promise (customer, due);
CREATE INDEX promise_open_due ON promise (is_open, due);
CREATE INDEX promise_open_earliest ON promise (is_open, earliest);

CREATE TABLE payment (
    id UUID PRIMARY KEY,
    customer UUID NOT NULL,
    received TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    acknowledged BOOLEAN NOT NULL,
    body CLOB NOT NULL
);
CREATE INDEX payment_customer_received ON payment (customer, received DESC);
CREATE INDEX payment_acknowledged_received ON payment (acknowledged, received);

CREATE TABLE settings (
    id UUID PRIMARY KEY,
    body CLOB NOT NULL
);

-- The words of notes, interests, promises and payments, folded.
CREATE TABLE words (
    id UUID PRIMARY KEY,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    text VARCHAR NOT NULL
);

-- Every edit that is in here, and where it stands in the journal. DONE can be undone, UNDONE can be redone.
CREATE TABLE history (
    sequence BIGINT PRIMARY KEY,
    edit UUID NOT NULL,
    state VARCHAR(6) NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'GONE')),
    first_byte BIGINT NOT NULL,
    next_byte BIGINT NOT NULL,
    checksum INTEGER NOT NULL
);
CREATE INDEX history_edit ON history (edit);
CREATE INDEX history_state_sequence ON history (state, sequence DESC);

CREATE TABLE history_customer (
    customer UUID NOT NULL,
    sequence BIGINT NOT NULL
);
CREATE INDEX history_customer_sequence ON history_customer (customer, sequence DESC);
