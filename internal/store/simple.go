//go:build cgo

package store

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/duckdb/duckdb-go/v2"
)

// simple gives a value of the driver as one that any writer knows.
func simple(v any, typ string) any {
	switch v := v.(type) {
	case nil, bool, string, int64, uint64, float64:
		return v
	case int8:
		return int64(v)
	case int16:
		return int64(v)
	case int32:
		return int64(v)
	case int:
		return int64(v)
	case uint8:
		return uint64(v)
	case uint16:
		return uint64(v)
	case uint32:
		return uint64(v)
	case float32:
		return round(float64(v))
	case *big.Int:
		if v.IsInt64() {
			return v.Int64()
		}
		return v
	case []byte:
		if strings.HasPrefix(typ, "UUID") && len(v) == 16 {
			return fmt.Sprintf("%x-%x-%x-%x-%x", v[:4], v[4:6], v[6:8], v[8:10], v[10:])
		}
		return hex.EncodeToString(v)
	case time.Time:
		return moment(v, typ)
	case duckdb.UUID:
		return v.String()
	case duckdb.Decimal:
		return v.Float64()
	case duckdb.Interval:
		return interval(v)
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = simple(x, element(typ))
		}
		return out
	case map[string]any:
		return fields(v, typ)
	case duckdb.OrderedMap:
		out := map[string]any{}
		for _, k := range v.Keys() {
			x, _ := v.Get(k)
			out[fmt.Sprint(simple(k, typ))] = simple(x, typ)
		}
		return out
	case duckdb.Union:
		return simple(v.Value, typ)
	case fmt.Stringer:
		return v.String()
	}
	return fmt.Sprint(v)
}

func fields(v map[string]any, typ string) map[string]any {
	out := make(map[string]any, len(v))
	for k, x := range v {
		out[k] = simple(x, typ)
	}
	return out
}

// element is the type of what a list of a type holds.
func element(typ string) string {
	if i := strings.LastIndexByte(typ, '['); i > 0 && strings.HasSuffix(typ, "]") {
		return typ[:i]
	}
	return typ
}

// moment writes a day or a time as its type has it.
func moment(t time.Time, typ string) string {
	t = t.UTC()
	switch {
	case strings.HasPrefix(typ, "TIMESTAMP"):
		return t.Format("2006-01-02 15:04:05.999999")
	case strings.HasPrefix(typ, "TIME"):
		return t.Format("15:04:05.999999")
	case strings.HasPrefix(typ, "DATE"), t.Equal(t.Truncate(24*time.Hour)) && !strings.Contains(typ, "TIMESTAMP"):
		return t.Format(time.DateOnly)
	}
	return t.Format("2006-01-02 15:04:05.999999")
}

// interval writes a length of time: "1 year 2 months 3 days 04:05:06".
func interval(v duckdb.Interval) string {
	var out []string
	add := func(n int32, one string) {
		switch {
		case n == 1:
			out = append(out, "1 "+one)
		case n != 0:
			out = append(out, fmt.Sprintf("%d %ss", n, one))
		}
	}
	add(v.Months/12, "year")
	add(v.Months%12, "month")
	add(v.Days, "day")
	if v.Micros != 0 || len(out) == 0 {
		us, sign := v.Micros, ""
		if us < 0 {
			us, sign = -us, "-"
		}
		s := us / 1e6
		out = append(out, fmt.Sprintf("%s%02d:%02d:%02d", sign, s/3600, s/60%60, s%60))
	}
	return strings.Join(out, " ")
}
