#!/bin/sh
# The role that owns the tables and migrates: not a superuser. The product makes the role that it works as by itself.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$OWNER_PASSWORD" --username postgres <<'SQL'
create role housestaff_owner login createrole password :'password';
create database housestaff owner housestaff_owner;
SQL
