-- Questions, mistakes, IOUs, calls and declined requests. owes_from: nothing can be owed before that day; null for never.
CREATE TABLE matter (
    id UUID PRIMARY KEY,
    kind VARCHAR(10) NOT NULL,
    customer UUID NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    owes_from DATE,
    spoke BOOLEAN NOT NULL,
    body CLOB NOT NULL
);
CREATE INDEX matter_customer_at ON matter (customer, at DESC, spoke);
CREATE INDEX matter_owes_from ON matter (owes_from);
CREATE INDEX matter_kind_at ON matter (kind, at DESC);

-- settled: when it was kept or released. attention_from: an open one cannot be silent or stalled before, told: when the
-- customer last had word of it. delivered: when a delivery was kept, as long as nobody has asked how it went.
ALTER TABLE promise ADD COLUMN settled TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE promise ADD COLUMN attention_from TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE promise ADD COLUMN told TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE promise ADD COLUMN delivered TIMESTAMP(9) WITH TIME ZONE;
CREATE INDEX promise_open_attention_from ON promise (is_open, attention_from);
CREATE INDEX promise_open_told ON promise (is_open, told);
CREATE INDEX promise_delivered ON promise (delivered);

-- With the index alone, the last time that we spoke is found without reading a row.
ALTER TABLE note ADD COLUMN spoke BOOLEAN NOT NULL;
DROP INDEX note_customer_at;
CREATE INDEX note_customer_at ON note (customer, at DESC, spoke);

-- rhythm: their own, in days. welcomed: thanked for their first order. owes_thanks: nobody has thanked their referrer.
ALTER TABLE customer ADD COLUMN added TIMESTAMP(9) WITH TIME ZONE NOT NULL;
ALTER TABLE customer ADD COLUMN rhythm INTEGER;
ALTER TABLE customer ADD COLUMN has_left BOOLEAN NOT NULL;
ALTER TABLE customer ADD COLUMN welcomed BOOLEAN NOT NULL;
ALTER TABLE customer ADD COLUMN owes_thanks BOOLEAN NOT NULL;
CREATE INDEX customer_owes_thanks ON customer (owes_thanks);

-- What follows from a customer's records together, kept up to date with them: when we were last in touch, when their
-- first money came, from when on they are quiet by their own rhythm, since when those without one are silent, and since
-- when somebody new waits for a welcome. The last three are null for customers who have left.
CREATE TABLE relation (
    customer UUID PRIMARY KEY,
    last_contact TIMESTAMP(9) WITH TIME ZONE,
    first_payment TIMESTAMP(9) WITH TIME ZONE,
    quiet_from TIMESTAMP(9) WITH TIME ZONE,
    silent_since TIMESTAMP(9) WITH TIME ZONE,
    new_since TIMESTAMP(9) WITH TIME ZONE
);
CREATE INDEX relation_quiet_from ON relation (quiet_from);
CREATE INDEX relation_silent_since ON relation (silent_since DESC);
CREATE INDEX relation_new_since ON relation (new_since);

-- Birthdays and the like, of customers who have not left. month_day: 229 is the 29th of February.
CREATE TABLE occasion (
    customer UUID NOT NULL,
    month_day INTEGER NOT NULL
);
CREATE INDEX occasion_customer ON occasion (customer);
CREATE INDEX occasion_month_day ON occasion (month_day);
