-- Had made by somebody else and put into use under the own name. Alone in its migration: a new value of an enum cannot
-- be used in the transaction that adds it.
ALTER TYPE "Origin" ADD VALUE 'commissioned' BEFORE 'unknown';
