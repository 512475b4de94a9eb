import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/states.css';
import '../charts/charts.css';
import '../charts/rows.css';
import '../charts/figures.css';
import './styles/linked.css';
import './styles/print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { updates } from './pwa/updates.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');
mount(App, { target });
void updates.start();
