-- Questions, mistakes, IOUs, calls and declined requests.
CREATE TABLE matter (
    id UUID PRIMARY KEY,
    customer UUID NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    is_open BOOLEAN NOT NULL,
    body CLOB NOT NULL
);
CREATE INDEX matter_customer_at ON matter (customer, at DESC);
CREATE INDEX matter_open_at ON matter (is_open, at);
