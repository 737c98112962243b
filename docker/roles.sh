#!/bin/sh
# Run once by the postgres image on an empty data folder: the two roles and the database that the product expects.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role register_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner';
create role register_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app';
create database register owner register_owner template template0 encoding 'UTF8'
  locale 'C' locale_provider builtin builtin_locale 'C.UTF-8';
revoke connect on database register from public;
grant connect on database register to register_app;
SQL
