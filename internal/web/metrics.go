package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"dateline/internal/record"
)

// Metrics are counts for Prometheus.
type metrics struct {
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	coding   prometheus.Histogram
	records  prometheus.Counter
	refused  prometheus.Counter
	handler  http.Handler
}

func newMetrics() *metrics {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "dateline_http_requests_total", Help: "Requests answered."}, []string{"route", "method", "status"}),
		seconds:  prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "dateline_http_request_seconds", Help: "How long answers took.", Buckets: prometheus.ExponentialBuckets(0.001, 2.5, 10)}, []string{"route"}),
		coding:   prometheus.NewHistogram(prometheus.HistogramOpts{Name: "dateline_coding_seconds", Help: "How long stories took to code.", Buckets: prometheus.ExponentialBuckets(0.001, 2.5, 10)}),
		records:  prometheus.NewCounter(prometheus.CounterOpts{Name: "dateline_records_total", Help: "Records coded."}),
		refused:  prometheus.NewCounter(prometheus.CounterOpts{Name: "dateline_coding_refused_total", Help: "Stories not coded because too many waited."}),
	}
	reg := prometheus.NewRegistry()
	reg.MustRegister(m.requests, m.seconds, m.coding, m.records, m.refused, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	m.handler = promhttp.HandlerFor(reg, promhttp.HandlerOpts{DisableCompression: true})
	return m
}

func (m *metrics) request(route, method string, status int, took time.Duration) {
	switch method { // others are a caller's own words
	case http.MethodGet, http.MethodHead, http.MethodPost:
	default:
		method = "other"
	}
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	m.seconds.WithLabelValues(route).Observe(took.Seconds())
}

func (m *metrics) coded(took time.Duration, c *record.Coded) {
	m.coding.Observe(took.Seconds())
	if c != nil {
		m.records.Add(float64(len(c.Events)))
	}
}
