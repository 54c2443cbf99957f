-- How meters read a property as text, in SQL: the rule of server/src/rating/usage/text.ts, `meterText`. Filters and
-- COUNT_UNIQUE compare these texts. A property test holds both to the same answers.

-- A JSON number as the shortest text of the double it stands for: plain from 0.0001 up to a million, with an exponent of at
-- least two digits beyond. What no double can hold is infinite, or 0.
create function meter_number_text(value numeric) returns text
language plpgsql immutable strict parallel safe as $$
declare
  shortest text;
  sign text := case when value < 0 then '-' else '' end;
  digits text;
begin
  if abs(value) < 2.4703282292062329e-324 then return '0'; end if;
  if abs(value) >= 1.7976931348623158079e308 then return case when value < 0 then '-Inf' else '+Inf' end; end if;
  shortest := value::float8::text;
  -- PostgreSQL writes an exponent below 0.0001, and above from 1e15.
  if abs(value::float8) < 1e6 or strpos(shortest, 'e') > 0 then return shortest; end if;
  digits := split_part(ltrim(shortest, '-'), '.', 1);
  shortest := rtrim(replace(ltrim(shortest, '-'), '.', ''), '0');
  return sign || left(shortest, 1) || case when length(shortest) > 1 then '.' || substr(shortest, 2) else '' end
    || 'e+' || lpad((length(digits) - 1)::text, 2, '0');
end
$$;

-- Null for a property that is missing; a JSON null is a value.
create function meter_text(value jsonb) returns text
language plpgsql immutable strict parallel safe as $$
begin
  case jsonb_typeof(value)
    when 'string' then return value #>> '{}';
    when 'number' then return meter_number_text((value #>> '{}')::numeric);
    when 'boolean' then return value #>> '{}';
    when 'null' then return '<nil>';
    when 'array' then
      return '[' || coalesce((select string_agg(meter_text(item), ' ' order by place)
        from jsonb_array_elements(value) with ordinality as items (item, place)), '') || ']';
    else
      return 'map[' || coalesce((select string_agg(key || ':' || meter_text(item), ' ' order by key collate "C")
        from jsonb_each(value) as members (key, item)), '') || ']';
  end case;
end
$$;
