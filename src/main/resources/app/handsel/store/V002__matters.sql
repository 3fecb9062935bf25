-- Questions, mistakes, IOUs, calls and declined requests.
CREATE TABLE matter (
    id UUID PRIMARY KEY,
    kind VARCHAR(10) NOT NULL,
    customer UUID NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    is_open BOOLEAN NOT NULL,
    body CLOB NOT NULL
);
CREATE INDEX matter_customer_at ON matter (customer, at DESC);
CREATE INDEX matter_open_at ON matter (is_open, at);
CREATE INDEX matter_kind_at ON matter (kind, at DESC);

-- When it was kept or released.
ALTER TABLE promise ADD COLUMN settled TIMESTAMP(9) WITH TIME ZONE;
